using PartnershipGraph.Analysis.Hedging;

namespace PartnershipGraph.Analysis.Inflation;

/// <summary>What a rank is worth when its weight is deflated by what became of its exclusivity since a base year.</summary>
public static class RealValue
{
    /// <summary>Why a rank that everyone held in the base year measures nothing.</summary>
    public const string AllHeld = "all held it in the base year";

    /// <summary>Why a rank that nobody held in the base year measures nothing.</summary>
    public const string NobodyHeld = "nobody held it in the base year";

    /// <summary>
    /// real_r = w_r E_r(t)/E_r(0) with the linear weight w_r, from 0; above w_r where the rank became rarer. Null where E_r(0) is
    /// undefined or 0, or E_r(t) undefined.
    /// </summary>
    /// <param name="now">The spread of titles in the year.</param>
    /// <param name="atBase">The spread in the base year, on the same ladder.</param>
    /// <param name="rank">The rank.</param>
    public static IndexValue Of(TierDistribution now, TierDistribution atBase, int rank)
    {
        if (atBase.Exclusivity(rank).Value is not { } before)
        {
            return IndexValue.Null(NobodyHeld);
        }

        return before == 0 ? IndexValue.Null(AllHeld)
            : now.Exclusivity(rank) is { Value: { } bits } ? now.WeightOf(rank) * (bits / before)
            : now.Exclusivity(rank);
    }
}
