namespace PartnershipGraph.Analysis.Ties;

/// <summary>How the rows of a file become a network.</summary>
public sealed record TieOptions
{
    /// <summary>As the file has it, weights are strengths, parallel rows are summed, loops dropped.</summary>
    public static TieOptions Default { get; } = new();

    /// <summary>Whether ties have a direction, whatever the file says; null for what it says.</summary>
    public bool? Directed { get; init; }

    /// <summary>Whether every tie counts 1. Weights are checked all the same.</summary>
    public bool Unweighted { get; init; }

    /// <summary>What weights mean.</summary>
    public WeightMeaning Weights { get; init; }

    /// <summary>What becomes of parallel rows; null sums strengths and keeps the shortest of distances.</summary>
    public ParallelTies? Parallels { get; init; }

    /// <summary>Whether a row from a vertex to itself is refused, rather than dropped and counted.</summary>
    public bool RefuseLoops { get; init; }

    /// <summary>Whether negative weights are hostile ties, rather than an error.</summary>
    public bool Signed { get; init; }

    /// <summary>The policy of parallel rows that holds.</summary>
    public ParallelTies ParallelPolicy => Parallels ?? (Weights == WeightMeaning.Distance ? ParallelTies.Min : ParallelTies.Sum);
}
