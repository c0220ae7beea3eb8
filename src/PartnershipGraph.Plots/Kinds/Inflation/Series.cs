namespace PartnershipGraph.Plots.Kinds.Inflation;

/// <summary>A line of one chart.</summary>
/// <param name="Label">What stands at its end.</param>
/// <param name="Dress">Which colour and dash it has.</param>
/// <param name="Values">A value for every year; null where undefined.</param>
internal sealed record Series(string Label, int Dress, IReadOnlyList<double?> Values);
