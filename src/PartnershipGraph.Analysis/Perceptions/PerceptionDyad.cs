using PartnershipGraph.Analysis.Hedging;
using PartnershipGraph.Analysis.Snapshots;

namespace PartnershipGraph.Analysis.Perceptions;

/// <summary>Two actors of which each has said something of the other: what A calls the tie, and what B calls it.</summary>
/// <param name="A">The side of the one named first, with its history.</param>
/// <param name="B">The side of the other.</param>
public sealed record PerceptionDyad(TieSide A, TieSide B)
{
    /// <summary>
    /// Perception asymmetry <c>(w_ab - w_ba) / (w_ab + w_ba)</c>, -1 to 1: above 0 where A's title stands higher on A's ladder
    /// than B's on its own, 1 where B's is closed. Null where both are closed.
    /// </summary>
    public IndexValue Asymmetry
    {
        get
        {
            var (ab, ba) = (A.Weight ?? 0, B.Weight ?? 0);
            return ab + ba == 0 ? IndexValue.Null("both sides are closed") : (ab - ba) / (ab + ba);
        }
    }
}
