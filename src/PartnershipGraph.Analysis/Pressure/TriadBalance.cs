using PartnershipGraph.Analysis.Hedging;

namespace PartnershipGraph.Analysis.Pressure;

/// <summary>How balanced the signed network is as a whole.</summary>
public sealed record TriadBalance
{
    /// <summary>Number of ties, friendly and hostile.</summary>
    public required int Ties { get; init; }

    /// <summary>Number of hostile ones.</summary>
    public required int Hostile { get; init; }

    /// <summary>Pairs of rivals that bear a friendly tie too; they count as hostile.</summary>
    public required int TitledRivals { get; init; }

    /// <summary>Number of closed triads with no, one, two and three hostile ties.</summary>
    public required IReadOnlyList<int> ByHostileTies { get; init; }

    /// <summary>The share of closed triads whose product of signs is positive, 0 to 1; null ("no closed triad").</summary>
    public required IndexValue Share { get; init; }

    /// <summary>The same, each triad counting by the geometric mean of its |weights|.</summary>
    public required IndexValue WeightedShare { get; init; }

    /// <summary>The least number f of ties that contradict a division of all actors into two sides.</summary>
    public required double Frustration { get; init; }

    /// <summary>No division contradicts fewer.</summary>
    public required double FrustrationAtLeast { get; init; }

    /// <summary>Whether <see cref="Frustration"/> is the least; otherwise it is an upper bound that a search found.</summary>
    public required bool IsExact { get; init; }

    /// <summary>1 - f / (m/2), 0 to 1, m the ties; null ("no ties").</summary>
    public required IndexValue Normalised { get; init; }
}
