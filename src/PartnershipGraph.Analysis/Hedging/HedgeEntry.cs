namespace PartnershipGraph.Analysis.Hedging;

/// <summary>The hedging indices of one actor. Symbols, formulas and nulls are those of METHODS.md 4 to 6.</summary>
public sealed record HedgeEntry
{
    /// <summary>Id of the actor.</summary>
    public required string Id { get; init; }

    /// <summary>The class.</summary>
    public required HedgeClass Class { get; init; }

    /// <summary>The poles with which a defence pact is in force.</summary>
    public required IReadOnlyList<string> AlliedWith { get; init; }

    /// <summary>Pole alignment share, 0 to 1 for each pole; they sum to 1.</summary>
    public required PoleValues Pas { get; init; }

    /// <summary>Hedging balance, 0 (one pole) to 1 (even).</summary>
    public required IndexValue Hb { get; init; }

    /// <summary>Hedging balance by entropy, 0 to 1.</summary>
    public required IndexValue Hbe { get; init; }

    /// <summary>Engagement with the poles, 0 to 1.</summary>
    public required IndexValue Eng { get; init; }

    /// <summary>Hedging intensity: the depth of the second-deepest pole tie, 0 to 1.</summary>
    public required IndexValue Hx { get; init; }

    /// <summary>Mean exposure of the partners to each pole, 0 to 1.</summary>
    public required PoleValues Xm { get; init; }

    /// <summary>Two-step reach to each pole, 0 to 1.</summary>
    public required PoleValues Xr { get; init; }

    /// <summary>Indirect share minus direct share for each pole, -1 to 1.</summary>
    public required PoleValues Idg { get; init; }

    /// <summary>Share of the portfolio held by partners tied to every pole, 0 to 1.</summary>
    public required IndexValue Xcut { get; init; }

    /// <summary>Number of partners, poles left out, that are tied to every pole; 0 of a pole.</summary>
    public required int Crossing { get; init; }

    /// <summary>Burt's constraint, above 0.</summary>
    public required IndexValue Con { get; init; }

    /// <summary>Burt's effective size, up to the degree.</summary>
    public required IndexValue Eff { get; init; }

    /// <summary>Concentration of the portfolio, 1/k to 1.</summary>
    public required IndexValue Hhi { get; init; }

    /// <summary>Effective number of partners, 1 to k.</summary>
    public required IndexValue Neff { get; init; }

    /// <summary>Evenness of the portfolio, 0 to 1.</summary>
    public required IndexValue Evenness { get; init; }

    /// <summary>Fallback: the second-largest tie over the largest, 0 to 1.</summary>
    public required IndexValue Fb { get; init; }

    /// <summary>Direct and indirect dependence on each pole, 0 to 1.75.</summary>
    public required PoleValues Tdep { get; init; }

    /// <summary>Number of partners.</summary>
    public required int Degree { get; init; }

    /// <summary>Sum of tie weights.</summary>
    public required double Strength { get; init; }

    /// <summary>The ties to the poles themselves, as shares of the heaviest weight, in the order of the poles.</summary>
    public required IReadOnlyList<double> PoleTies { get; init; }
}
