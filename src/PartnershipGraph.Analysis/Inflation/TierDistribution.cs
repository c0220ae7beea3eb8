using PartnershipGraph.Analysis.Hedging;
using PartnershipGraph.Analysis.Weights;
using PartnershipGraph.Domain.Ladders;

namespace PartnershipGraph.Analysis.Inflation;

/// <summary>How the partners of one sponsor are spread over the ranks of a ladder on a day.</summary>
/// <param name="Ladder">The ladder, of T ranks.</param>
/// <param name="ByRank">How many hold each rank, the top first.</param>
public sealed record TierDistribution(Ladder Ladder, IReadOnlyList<int> ByRank)
{
    /// <summary>Why a share among no partners is undefined.</summary>
    public const string NoPartner = "no partner";

    /// <summary>Why a rank that nobody holds is not exclusive by any number of bits.</summary>
    public const string NobodyHolds = "nobody holds it";

    /// <summary>n, the number of partners.</summary>
    public int Partners { get; } = ByRank.Sum();

    /// <summary>The linear weight (T + 1 - r)/T of a rank; a title on a ladder of one rank weighs 1.</summary>
    public double WeightOf(int rank) => WeightSchemes.Linear.WeightOf(Ladder, new Rank(rank), flatWeight: 1);

    /// <summary>How many hold the rank or a higher one.</summary>
    public int HoldersDownTo(int rank) => ByRank.Take(rank).Sum();

    /// <summary>F_r, the share of the partners that hold the rank or a higher one, 0 to 1; null "no partner".</summary>
    public IndexValue Cumulative(int rank) => Partners == 0 ? IndexValue.Null(NoPartner) : (double)HoldersDownTo(rank) / Partners;

    /// <summary>m, the mean linear weight of the titles, 1/T to 1; null "no partner".</summary>
    public IndexValue MeanWeight => Partners == 0
        ? IndexValue.Null(NoPartner)
        : ByRank.Select((holders, i) => holders * WeightOf(i + 1)).Sum() / Partners;

    /// <summary>
    /// H = Σ f log2(1/f) over the ranks that are held, in bits, 0 to log2 T; null "no partner". It rises while high ranks fill
    /// and falls again once everyone stands on them.
    /// </summary>
    public IndexValue Entropy => Partners == 0
        ? IndexValue.Null(NoPartner)
        : ByRank.Where(h => h > 0).Sum(h => (double)h / Partners * Math.Log2((double)Partners / h));

    /// <summary>E_r = log2(1/F_r) bits, from 0 where all hold the rank or a higher one; twice as many holders cost one bit. Null "nobody holds it".</summary>
    public IndexValue Exclusivity(int rank) => Partners == 0 ? IndexValue.Null(NoPartner)
        : HoldersDownTo(rank) is var holders and > 0 ? Math.Log2((double)Partners / holders)
        : IndexValue.Null(NobodyHolds);
}
