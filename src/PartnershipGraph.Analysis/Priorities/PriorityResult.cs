using PartnershipGraph.Analysis.Profiles;
using PartnershipGraph.Analysis.Snapshots;

namespace PartnershipGraph.Analysis.Priorities;

/// <summary>Where a sponsor's partners are and to which bodies they belong, tier by tier.</summary>
public sealed record PriorityResult
{
    /// <summary>Id of the sponsor.</summary>
    public required string Sponsor { get; init; }

    /// <summary>The network of titles of the day.</summary>
    public required Snapshot Snapshot { get; init; }

    /// <summary>The sponsor's ladder with all who hold its titles; null where it gives none and has none.</summary>
    public required SponsorLadder? Ladder { get; init; }

    /// <summary>The actors of the network, the sponsor left out: those that could hold a title.</summary>
    public required int States { get; init; }

    /// <summary>Those of them that do.</summary>
    public required int Partners { get; init; }

    /// <summary>Partners that are not in the network: organisations, where it is one of states.</summary>
    public required int LeftOut { get; init; }

    /// <summary>By ratio from the largest.</summary>
    public required IReadOnlyList<AreaShare> Regions { get; init; }

    /// <summary>By ratio from the largest.</summary>
    public required IReadOnlyList<AreaShare> Subregions { get; init; }

    /// <summary>In the order asked for, else by members from the most.</summary>
    public required IReadOnlyList<BodyCrossing> Bodies { get; init; }

    /// <summary>The rows of the sponsor's titles and of the bodies' members of the day, by confidence.</summary>
    public required RowCounts Rows { get; init; }
}
