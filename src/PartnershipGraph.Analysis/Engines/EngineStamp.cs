namespace PartnershipGraph.Analysis.Engines;

/// <summary>Which engine computed an answer, and how.</summary>
/// <param name="Engine">The name of the command line.</param>
/// <param name="Version">Its version.</param>
/// <param name="Procedure">What was called there.</param>
/// <param name="Configuration">With which settings: texts, numbers, and truth values.</param>
public sealed record EngineStamp(string Engine, string Version, string Procedure, IReadOnlyDictionary<string, object> Configuration)
{
    /// <summary>What was made of its numbers to bring them to our definition; empty where they are taken as they are.</summary>
    public string Scaling { get; init; } = "";

    /// <summary>The least memory that the engine foresaw, in bytes; null where it foresees none.</summary>
    public long? EstimatedBytes { get; init; }
}
