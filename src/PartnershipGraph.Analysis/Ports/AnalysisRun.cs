namespace PartnershipGraph.Analysis.Ports;

/// <summary>One analysis with its results, to be kept beside the data it was made from.</summary>
public sealed record AnalysisRun
{
    /// <summary>What was run: the name of the command.</summary>
    public required string Kind { get; init; }

    /// <summary>The day whose ties were analysed.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>Every option that the numbers depend on, as one JSON object.</summary>
    public required string Options { get; init; }

    /// <summary>Digest of the network that was analysed.</summary>
    public required string SnapshotDigest { get; init; }

    /// <summary>The program's version.</summary>
    public required string Version { get; init; }

    /// <summary>When the run began.</summary>
    public required DateTimeOffset StartedAt { get; init; }

    /// <summary>When its results were there.</summary>
    public required DateTimeOffset FinishedAt { get; init; }

    /// <summary>Values by actor and measure.</summary>
    public IReadOnlyList<ActorScore> Scores { get; init; } = [];

    /// <summary>The community of each actor by id, numbered from 1, the largest first; empty where none were sought.</summary>
    public IReadOnlyDictionary<string, int> Communities { get; init; } = new Dictionary<string, int>();
}
