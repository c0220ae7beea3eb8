namespace PartnershipGraph.Benchmarks.Engines.Sides;

/// <summary>One step of the work.</summary>
/// <param name="Name">What is done.</param>
/// <param name="Seconds">How long it took.</param>
/// <param name="PeakMegabytes">The most memory that the process had held by its end.</param>
internal sealed record Step(string Name, double Seconds, double PeakMegabytes);
