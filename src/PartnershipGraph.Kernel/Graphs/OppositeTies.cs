namespace PartnershipGraph.Kernel.Graphs;

/// <summary>Settles what becomes of pairs that are tied both in friendship and in enmity.</summary>
internal static class OppositeTies
{
    // Sums of a few decimal strengths that should cancel leave some units in the last place: 0.1 + 0.2 − 0.3.
    private const double rounding = 1.0 / (1L << 45);
    private const double smallestNormal = 2.2250738585072014e-308;

    /// <summary>One tie a pair, or none; answers how many pairs had both and how many of these have none now.</summary>
    /// <param name="positive">The friendly ties.</param>
    /// <param name="negative">The hostile ties.</param>
    /// <param name="policy">Their difference, or the heavier of the two; never <see cref="ParallelPolicy.Error"/>.</param>
    /// <param name="isWeighted">Whether strengths are kept.</param>
    public static (SignedGraph Graph, int Both, int Cancelled) Settle(
        CsrGraph positive, CsrGraph negative, ParallelPolicy policy, bool isWeighted)
    {
        var rows = (Positive: new ArcRows(positive, isWeighted), Negative: new ArcRows(negative, isWeighted));
        var (both, cancelled) = (0, 0);
        for (var v = 0; v < positive.VertexCount; v++)
        {
            ReadOnlySpan<int> friends = positive.Neighbors(v), foes = negative.Neighbors(v);
            ReadOnlySpan<double> warm = positive.Strengths(v), cold = negative.Strengths(v);
            int i = 0, j = 0;
            while (i < friends.Length || j < foes.Length)
            {
                var friend = i < friends.Length ? friends[i] : int.MaxValue;
                var foe = j < foes.Length ? foes[j] : int.MaxValue;
                if (friend < foe)
                {
                    rows.Positive.Add(friend, warm[i++]);
                }
                else if (foe < friend)
                {
                    rows.Negative.Add(foe, cold[j++]);
                }
                else
                {
                    both++;
                    cancelled += AddSettled(friend, warm[i++], cold[j++], policy, rows.Positive, rows.Negative) ? 0 : 1;
                }
            }

            rows.Positive.EndRow();
            rows.Negative.EndRow();
        }

        var times = positive.IsDirected ? 1 : 2;
        return (new SignedGraph(rows.Positive.ToGraph(), rows.Negative.ToGraph()), both / times, cancelled / times);
    }

    private static bool AddSettled(int target, double warm, double cold, ParallelPolicy policy, ArcRows positive, ArcRows negative)
    {
        var left = Math.Abs(warm - cold);
        if (left < smallestNormal || left <= rounding * Math.Max(warm, cold))
            return false;
        (warm > cold ? positive : negative).Add(target, policy == ParallelPolicy.Max ? Math.Max(warm, cold) : left);
        return true;
    }
}
