using PartnershipGraph.Analysis.Profiles;
using PartnershipGraph.Analysis.Snapshots;

namespace PartnershipGraph.Analysis.Matrices;

/// <summary>Sponsors by partners: which title each sponsor gives each partner on a day.</summary>
public sealed record TitleGrid
{
    /// <summary>The network of titles of the day.</summary>
    public required Snapshot Snapshot { get; init; }

    /// <summary>The sponsors of the grid, most partners first.</summary>
    public required IReadOnlyList<SponsorLadder> Sponsors { get; init; }

    /// <summary>Ids of the sponsors that are left out.</summary>
    public required IReadOnlyList<string> LeftOut { get; init; }

    /// <summary>
    /// Ids of everybody of whom one of the sponsors says or said something, states and organisations alike, by region; those without
    /// one come last, under an empty name.
    /// </summary>
    public required IReadOnlyList<(string Region, IReadOnlyList<string> Partners)> Regions { get; init; }

    /// <summary>The titles that stand or have ended, by sponsor, then partner. A pair that is not here has none on record.</summary>
    public required IReadOnlyList<TieCell> Cells { get; init; }

    /// <summary>How many of the grid's titles stand.</summary>
    public int Standing => Cells.Count(c => c.State == TieCellState.Tied);
}
