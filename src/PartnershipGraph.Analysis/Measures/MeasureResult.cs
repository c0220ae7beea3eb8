using PartnershipGraph.Analysis.Snapshots;

namespace PartnershipGraph.Analysis.Measures;

/// <summary>A measure of every actor of a snapshot.</summary>
public sealed record MeasureResult
{
    /// <summary>The measure's name.</summary>
    public required string Measure { get; init; }

    /// <summary>The network it was computed on.</summary>
    public required Snapshot Snapshot { get; init; }

    /// <summary>The values in the order of <see cref="Snapshot.Actors"/>; null where undefined.</summary>
    public required IReadOnlyList<double?> Values { get; init; }

    /// <summary>For each undefined actor the reason, by id.</summary>
    public required IReadOnlyDictionary<string, string> Nulls { get; init; }

    /// <summary>False where an iteration found no answer.</summary>
    public required bool Converged { get; init; }

    /// <summary>The rank of each actor, 1 = largest value; equal values share the best rank, undefined ones have none.</summary>
    public IReadOnlyList<int?> Ranks => Ranking.Of(Values);
}
