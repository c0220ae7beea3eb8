using PartnershipGraph.Analysis.Hedging;

namespace PartnershipGraph.Analysis.Priorities;

/// <summary>A region or subregion against an even share of a sponsor's partners.</summary>
public sealed record AreaShare
{
    /// <summary>The region; empty where actors.csv gives none.</summary>
    public required string Region { get; init; }

    /// <summary>The subregion; null where the row is of a whole region.</summary>
    public string? Subregion { get; init; }

    /// <summary>Its actors in the network, the sponsor left out.</summary>
    public required int States { get; init; }

    /// <summary>Those that hold a title of the sponsor.</summary>
    public required int Partners { get; init; }

    /// <summary>Partners by rank of the sponsor's ladder, the top first.</summary>
    public required IReadOnlyList<int> ByRank { get; init; }

    /// <summary>Partners whose title stands on another ladder.</summary>
    public required int OnOtherLadders { get; init; }

    /// <summary>The sum of the weights of the titles.</summary>
    public required double Weight { get; init; }

    /// <summary>Partners / states, 0 to 1. Null without states.</summary>
    public required IndexValue Share { get; init; }

    /// <summary>
    /// (partners here / all partners) / (states here / all states), the location quotient of partners: 1 is an even share, 2 twice
    /// as much. 0 and up. Null without states here or without any partner.
    /// </summary>
    public required IndexValue Ratio { get; init; }

    /// <summary>The same with the weights of titles for partners, so that a higher tier counts for more.</summary>
    public required IndexValue WeightRatio { get; init; }
}
