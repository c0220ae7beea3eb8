using PartnershipGraph.Analysis.Hedging;

namespace PartnershipGraph.Analysis.Robustness;

/// <summary>How far the classes of a hedging result depend on the spacing of the tiers.</summary>
/// <param name="OfDraws">By id, the share of the draws in which the class of the result holds; 0 to 1, never null, 1 for a pole.</param>
/// <param name="OfSchemes">By id, the share of the preset schemes (and the one asked for) under which it holds; above 0, as it holds under the one asked for.</param>
/// <param name="Schemes">The schemes compared.</param>
/// <param name="Draws">The draws made.</param>
public sealed record ClassShares(
    IReadOnlyDictionary<string, double> OfDraws, IReadOnlyDictionary<string, double> OfSchemes, IReadOnlyList<string> Schemes, DrawOptions Draws)
{
    /// <summary>The least share of the draws in which a class is called sure.</summary>
    public const double Sure = 0.9;

    /// <summary>The actors, poles aside, whose class holds in at least so many draws.</summary>
    public int SureOf(HedgeResult result) => result.States.Count(e => e.Class.Kind != HedgeKind.Pole && OfDraws[e.Id] >= Sure);
}
