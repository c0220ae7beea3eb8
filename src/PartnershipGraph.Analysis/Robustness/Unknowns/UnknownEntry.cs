using PartnershipGraph.Analysis.Hedging;

namespace PartnershipGraph.Analysis.Robustness.Unknowns;

/// <summary>What can be said of an actor whose place between the poles depends on unknown ties.</summary>
public sealed record UnknownEntry
{
    /// <summary>The least coverage at which an actor keeps its place in an order.</summary>
    public const double LeastCoverage = 0.8;

    /// <summary>Id of the actor.</summary>
    public required string Id { get; init; }

    /// <summary>Whether one of the unknown ties is its own; otherwise it is a partner's.</summary>
    public required bool IsEnd { get; init; }

    /// <summary>Share of its ties to the poles that are known, 0 to 1; "no tie" is known.</summary>
    public required double Coverage { get; init; }

    /// <summary>The classes it may be in, on the grid of levels, by name.</summary>
    public required IReadOnlyList<HedgeClass> Classes { get; init; }

    /// <summary>HB, HBe, ENG, HX and XCUT, by symbol.</summary>
    public required IReadOnlyDictionary<string, Interval> Scalars { get; init; }

    /// <summary>PAS, XM, XR and IDG, by symbol, in the order of the poles.</summary>
    public required IReadOnlyDictionary<string, IReadOnlyList<Interval>> ByPole { get; init; }

    /// <summary>Whether so much is known that it has a place in an order.</summary>
    public bool HasPlace => Coverage >= LeastCoverage;
}
