using PartnershipGraph.Domain.Actors;

namespace PartnershipGraph.Analysis.Snapshots;

/// <summary>A network on a day, with everything that it rests on.</summary>
public sealed record Snapshot
{
    /// <summary>How it was made.</summary>
    public required SnapshotOptions Options { get; init; }

    /// <summary>The actors, tied or not, by id (ordinal).</summary>
    public required IReadOnlyList<Actor> Actors { get; init; }

    /// <summary>The ties, by source, then target (ordinal); each pair, or arc, once.</summary>
    public required IReadOnlyList<Tie> Ties { get; init; }

    /// <summary>Every history of titles that was visible, of actors outside the network too.</summary>
    public required TitleBook Book { get; init; }

    /// <summary>The rows that the ties rest on, by confidence.</summary>
    public required RowCounts Rows { get; init; }

    /// <summary>What a reader must know beside the numbers.</summary>
    public IReadOnlyList<string> Warnings { get; init; } = [];

    /// <summary>The heaviest weight a tie can have: 1, or T for the scheme <c>level</c>.</summary>
    public required double MaxWeight { get; init; }

    /// <summary>SHA-256 of options, actors and ties, in hexadecimal: it depends on content and options alone, never on the store.</summary>
    public required string Digest { get; init; }
}
