namespace PartnershipGraph.Benchmarks.Engines.Sides;

/// <summary>What one side answered to one question, and what that took.</summary>
internal sealed record Answer
{
    public required string Question { get; init; }

    /// <summary>Seconds to compute it on a network that is there; null where it is refused.</summary>
    public double? ComputeSeconds { get; init; }

    /// <summary>Seconds until every value had come here; null where they are here.</summary>
    public double? StreamSeconds { get; init; }

    /// <summary>Bytes that the server foresaw for it; null where it foresees none.</summary>
    public long? ForeseenBytes { get; init; }

    /// <summary>Why there is no answer; null where there is one.</summary>
    public string? Refusal { get; init; }

    /// <summary>The number that tells a division: its modularity, or how many parts there are; null for a measure.</summary>
    public double? Whole { get; init; }

    /// <summary>The file of values, in the order of the actors' ids; null for a division.</summary>
    public string? Values { get; init; }
}
