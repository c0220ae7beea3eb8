namespace PartnershipGraph.Benchmarks.Engines;

/// <summary>A process that did a part of the work failed.</summary>
internal sealed class PartFailedException(string message) : Exception(message);
