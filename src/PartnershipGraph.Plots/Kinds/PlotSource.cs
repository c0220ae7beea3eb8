namespace PartnershipGraph.Plots.Kinds;

/// <summary>Where a picture comes from.</summary>
/// <param name="Digest">SHA-256 of the rows that were read, in hexadecimal.</param>
/// <param name="Version">The version of the program.</param>
public sealed record PlotSource(string Digest, string Version);
