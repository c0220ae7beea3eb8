using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Kernel.Inference;

/// <summary>Centred mid-ranks of things of which some are cases: their sum over the cases, and how often chance gives one as far from 0.</summary>
internal static class CaseRanks
{
    /// <summary>The sum over the cases, a whole number.</summary>
    public static long Sum(long[] ranks, ReadOnlySpan<bool> cases)
    {
        var sum = 0L;
        for (var k = 0; k < ranks.Length; k++)
        {
            sum += cases[k] ? ranks[k] : 0;
        }

        return sum;
    }

    /// <summary>Relabels the cases, among all things or within strata.</summary>
    public static PermutationTails Test(long[] ranks, ReadOnlySpan<bool> cases, PermutationOptions labelings, RunContext run, Strata? strata)
    {
        int[] seen = [.. cases.ToArray().Index().Where(c => c.Item).Select(c => c.Index)];
        var observed = Sum(ranks, cases);
        return Relabelings.Count(ranks.Length, labelings, run, () => 0, (_, order) => RankCorrelation.Judge(Sum(ranks, seen, order), observed), strata);
    }

    private static long Sum(long[] ranks, int[] cases, int[] order)
    {
        var sum = 0L;
        foreach (var k in cases)
        {
            sum += ranks[order[k]];
        }

        return sum;
    }
}
