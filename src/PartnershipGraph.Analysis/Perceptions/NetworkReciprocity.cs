using PartnershipGraph.Analysis.Hedging;

namespace PartnershipGraph.Analysis.Perceptions;

/// <summary>How far the titles of a directed network are returned.</summary>
public sealed record NetworkReciprocity
{
    /// <summary>N: the actors, tied or not.</summary>
    public required int Actors { get; init; }

    /// <summary>L: the titles that stand, each an arc from the sponsor to the partner.</summary>
    public required int Arcs { get; init; }

    /// <summary>ā = L / (N (N - 1)): the share of all arcs possible; 0 to 1. Null with fewer than two actors.</summary>
    public required IndexValue Density { get; init; }

    /// <summary>r = returned arcs / L, 0 to 1 (Wasserman and Faust 1994). Null where no title stands.</summary>
    public required IndexValue Binary { get; init; }

    /// <summary>
    /// ρ = (r - ā) / (1 - ā) (Garlaschelli and Loffredo 2004): above 0 where more arcs are returned than the density alone would
    /// give, 0 where as many; at most 1. Null where no title stands or every possible one does.
    /// </summary>
    public required IndexValue Rho { get; init; }

    /// <summary>Σ min(w_ij, w_ji) / Σ w_ij over ordered pairs, 0 to 1. Null where no title stands.</summary>
    public required IndexValue Weighted { get; init; }

    /// <summary>The pairs of which both sides are coded: elsewhere a title that is not returned may only be one that is not recorded.</summary>
    public required int CodedDyads { get; init; }

    /// <summary>r among those pairs alone. Null where no title stands there.</summary>
    public required IndexValue CodedBinary { get; init; }

    /// <summary>Weighted reciprocity among those pairs alone. Null where no title stands there.</summary>
    public required IndexValue CodedWeighted { get; init; }
}
