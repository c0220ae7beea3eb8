using PartnershipGraph.Analysis.Measures;

namespace PartnershipGraph.Analysis.Engines;

/// <summary>A measure of every actor of a network that lies elsewhere.</summary>
public sealed record EngineRanking
{
    /// <summary>The measure's name.</summary>
    public required string Measure { get; init; }

    /// <summary>The network it was computed on.</summary>
    public required EngineNetwork Network { get; init; }

    /// <summary>The values, in the order of the network's actors.</summary>
    public required EngineScores Scores { get; init; }

    /// <summary>Which engine computed it, and how.</summary>
    public required EngineStamp Stamp { get; init; }

    /// <summary>The rank of each actor, 1 = largest value; equal values share the best rank, undefined ones have none.</summary>
    public IReadOnlyList<int?> Ranks => Ranking.Of(Scores.Values);
}
