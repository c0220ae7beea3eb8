using PartnershipGraph.Kernel.Graphs;

namespace PartnershipGraph.Kernel.Similarity;

/// <summary>Reads the ties of two vertices side by side, in rising order of the other end.</summary>
internal static class ProfileRows
{
    public static void Fill(ProfileComparison comparison, CsrGraph graph, int a, int b, SimilarityOptions options)
    {
        ReadOnlySpan<int> rowA = graph.Neighbors(a), rowB = graph.Neighbors(b);
        ReadOnlySpan<double> tiesA = graph.Strengths(a), tiesB = graph.Strengths(b);
        double ab = 0, ba = 0;
        comparison.Clear();
        int i = 0, j = 0;
        while (i < rowA.Length || j < rowB.Length)
        {
            var fromA = i < rowA.Length ? rowA[i] : int.MaxValue;
            var fromB = j < rowB.Length ? rowB[j] : int.MaxValue;
            var x = fromA <= fromB ? tiesA[i++] : 0;
            var y = fromB <= fromA ? tiesB[j++] : 0;

            // The two themselves are no places among the others, and tie each other only.
            if (fromA <= fromB && fromA == b)
                ab = x;
            if (fromB <= fromA && fromB == a)
                ba = y;
            if (Math.Min(fromA, fromB) != a && Math.Min(fromA, fromB) != b)
                comparison.Add(x, y);
        }

        if (options.Selves == SelfTies.LeftOut)
            return;
        comparison.Add(options.LargestTie, ba);
        comparison.Add(ab, options.LargestTie);
    }
}
