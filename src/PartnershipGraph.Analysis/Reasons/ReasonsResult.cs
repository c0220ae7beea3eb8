using PartnershipGraph.Analysis.Snapshots;

namespace PartnershipGraph.Analysis.Reasons;

/// <summary>Why partnerships rather than alliances: they exclude nobody, and they are left without notice.</summary>
public sealed record ReasonsResult
{
    /// <summary>What was asked.</summary>
    public required ReasonsOptions Options { get; init; }

    /// <summary>The network of the day, both layers.</summary>
    public required Snapshot Snapshot { get; init; }

    /// <summary>Each sponsor that was asked about, most partners first.</summary>
    public required IReadOnlyList<NonExclusivity> Sponsors { get; init; }

    /// <summary>How often ties by titles ended.</summary>
    public required ExitRate Partnerships { get; init; }

    /// <summary>How often ties by pacts of the chosen kinds ended.</summary>
    public required ExitRate Alliances { get; init; }

    /// <summary>How often those by defence pacts did.</summary>
    public required ExitRate DefensePacts { get; init; }

    /// <summary>The rows that all of it rests on.</summary>
    public required RowCounts Rows { get; init; }
}
