using PartnershipGraph.Domain.Alliances;

namespace PartnershipGraph.Analysis.Overlap;

/// <summary>What is held against what when partnerships meet alliances.</summary>
public sealed record OverlapOptions
{
    /// <summary>Id of the pole whose allies are looked at.</summary>
    public required string Pole { get; init; }

    /// <summary>Id of the other power, with which they may be partnered.</summary>
    public required string With { get; init; }

    /// <summary>From which title tie on an actor is partnered; above 0, up to 1 of the heaviest weight, default .60.</summary>
    public double Threshold { get; init; } = 0.60;

    /// <summary>The kinds of pact that make the alliance layer; default all. Who is allied with the pole is a matter of defence pacts alone.</summary>
    public IReadOnlyList<AllianceKind> Kinds { get; init; } = Enum.GetValues<AllianceKind>();

    /// <summary>Relabelings to draw where there are more than eight actors, at least 1; default 9,999.</summary>
    public int Permutations { get; init; } = 9_999;

    /// <summary>Seed of the relabelings.</summary>
    public int Seed { get; init; } = 1;

    /// <summary>Ids of the challengers of the pole; null: its rivals on the day.</summary>
    public IReadOnlyList<string>? Challengers { get; init; }

    /// <summary>First year of the table by year; null: the year of the first title between the other power and anybody.</summary>
    public int? From { get; init; }

    /// <summary>Last year of the table by year; null: the as-of year, which counts as of the as-of date.</summary>
    public int? To { get; init; }
}
