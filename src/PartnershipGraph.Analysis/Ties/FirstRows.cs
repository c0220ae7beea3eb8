namespace PartnershipGraph.Analysis.Ties;

/// <summary>Finds for every tie the first one between the same vertices.</summary>
/// <remarks>
/// By two passes over arrays that a cache holds, and no table of pairs: ties are laid in rows by their first vertex, in their order,
/// and in each row a mark at the second one tells where it was met. A dictionary of pairs is a hundred times as slow for a million
/// ties of 200,000 vertices, as it hashes a pair to the exclusive or of its halves; an open table of 32 MB eight times.
/// </remarks>
internal static class FirstRows
{
    private const int block = 1 << 12;

    /// <summary>The number of the first tie of the same pair: the tie's own where it is the first.</summary>
    public static int[] Of(ReadOnlySpan<JudgedTie> ties, int vertexCount, bool isDirected, CancellationToken cancellation)
    {
        var ends = new int[vertexCount + 1];
        foreach (var tie in ties)
        {
            ends[First(tie, isDirected)]++;
        }

        var before = 0;
        for (var v = 0; v <= vertexCount; v++)
        {
            (ends[v], before) = (before, before + ends[v]);
        }

        cancellation.ThrowIfCancellationRequested();
        var rows = new (int Second, int Tie)[ties.Length];
        for (var i = 0; i < ties.Length; i++)
        {
            rows[ends[First(ties[i], isDirected)]++] = (Second(ties[i], isDirected), i);
        }

        return Marked(rows, ends, cancellation);
    }

    private static int[] Marked((int Second, int Tie)[] rows, int[] ends, CancellationToken cancellation)
    {
        // Places grow from row to row, so that a mark of an earlier row is one below the start of this one.
        var first = new int[rows.Length];
        var marks = new int[ends.Length];
        var start = 0;
        for (var v = 0; v < ends.Length; v++)
        {
            if (v % block == 0)
            {
                cancellation.ThrowIfCancellationRequested();
            }

            for (var at = start; at < ends[v]; at++)
            {
                var (second, tie) = rows[at];
                ref var mark = ref marks[second];
                if (mark <= start)
                {
                    mark = at + 1;
                }

                first[tie] = rows[mark - 1].Tie;
            }

            start = ends[v];
        }

        return first;
    }

    private static int First(in JudgedTie tie, bool isDirected) => isDirected ? tie.Source : Math.Min(tie.Source, tie.Target);

    private static int Second(in JudgedTie tie, bool isDirected) => isDirected ? tie.Target : Math.Max(tie.Source, tie.Target);
}
