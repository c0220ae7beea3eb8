using static System.FormattableString;

namespace PartnershipGraph.Analysis.Ties;

/// <summary>Says what became of rows that are not ties as they stand.</summary>
internal static class TieWarnings
{
    public static IEnumerable<string> Of(TieTable table, TieOptions options, TieJudge judge, ParallelMerge merge, int cancelled)
    {
        if (judge.Zeros > 0)
        {
            yield return Invariant($"{Rows(judge.Zeros)} of weight 0 {Is(judge.Zeros)} no tie and {Was(judge.Zeros)} dropped; the ends stay vertices");
        }

        if (judge.Loops > 0)
        {
            yield return Invariant($"{Rows(judge.Loops)} from a vertex to itself {Was(judge.Loops)} dropped (--loops error refuses them)");
        }

        if (merge.Merged > 0)
        {
            var how = options.ParallelPolicy switch
            {
                ParallelTies.Sum => "summed into another of the same vertices",
                ParallelTies.Max => "merged into another of the same vertices, the largest weight kept",
                _ => "merged into another of the same vertices, the shortest kept",
            };
            var counts = table.HasWeights || options.Unweighted || options.ParallelPolicy != ParallelTies.Sum ? "" : "; a tie weighs its number of rows";
            yield return Invariant($"{Rows(merge.Merged)} {Was(merge.Merged)} {how} (--parallel error refuses them){counts}");
        }

        if (cancelled > 0)
        {
            yield return Invariant($"{cancelled} {(cancelled == 1 ? "pair" : "pairs")} whose weights sum to 0 {Is(cancelled)} no tie");
        }

        if (judge.Doubled > 0)
        {
            yield return Invariant($"{judge.Doubled} {(judge.Doubled == 1 ? "tie" : "ties")} without direction {Was(judge.Doubled)} read as an arc each way, as the network is directed");
        }
    }

    private static string Rows(int count) => Invariant($"{count} {(count == 1 ? "row" : "rows")}");

    private static string Is(int count) => count == 1 ? "is" : "are";

    private static string Was(int count) => count == 1 ? "was" : "were";
}
