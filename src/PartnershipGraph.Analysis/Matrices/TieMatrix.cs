using PartnershipGraph.Analysis.Snapshots;

namespace PartnershipGraph.Analysis.Matrices;

/// <summary>The ties among the actors of a network that have the most of them, every pair once.</summary>
public sealed record TieMatrix
{
    /// <summary>The network.</summary>
    public required Snapshot Snapshot { get; init; }

    /// <summary>Ids of the actors in the matrix: by community, the largest community first, then by strength, then id.</summary>
    public required IReadOnlyList<string> Actors { get; init; }

    /// <summary>
    /// The number of each actor's community, from 1, as <c>communities</c> numbers them: they are those of the whole network. An actor
    /// without ties, and every one in a network of rivalries, has none.
    /// </summary>
    public required IReadOnlyDictionary<string, int> Communities { get; init; }

    /// <summary>How many actors of the network have a tie.</summary>
    public required int Tied { get; init; }

    /// <summary>Every pair of the actors, the earlier one of <see cref="Actors"/> first, in that order.</summary>
    public required IReadOnlyList<TieCell> Cells { get; init; }

    /// <summary>The number of cells of a state.</summary>
    public int Count(TieCellState state) => Cells.Count(c => c.State == state);
}
