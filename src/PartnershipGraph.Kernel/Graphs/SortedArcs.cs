using PartnershipGraph.Kernel.Running;
using static System.FormattableString;

namespace PartnershipGraph.Kernel.Graphs;

/// <summary>Arcs in rows: sorted by source, then by target, then in order of arrival; parallel ones merged on request.</summary>
internal sealed class SortedArcs
{
    /// <remarks>
    /// A counting sort by target and one by source, the second of which leaves each row sorted as the first is read in order. Ties are
    /// read where they arrived and each arc is copied twice, which takes half the memory of sorting lists of both ends.
    /// </remarks>
    public SortedArcs(int vertexCount, ReceivedTies ties, bool bothWays)
    {
        var count = bothWays ? checked(2 * ties.Count) : ties.Count;
        var starts = Starts(vertexCount, ties, bothWays, bySource: false);
        var next = starts.AsSpan().ToArray();
        var sources = new int[count];
        var strengths = new double[count];
        for (var piece = 0; piece < ties.PieceCount; piece++)
        {
            foreach (var tie in ties.Piece(piece))
            {
                var slot = next[tie.Target]++;
                (sources[slot], strengths[slot]) = (tie.Source, tie.Strength);
                if (bothWays)
                {
                    slot = next[tie.Source]++;
                    (sources[slot], strengths[slot]) = (tie.Target, tie.Strength);
                }
            }
        }

        Offsets = bothWays ? starts.AsSpan().ToArray() : Starts(vertexCount, ties, bothWays: false, bySource: true);
        Targets = new int[count];
        Strengths = new double[count];
        Offsets.CopyTo(next, 0);
        for (var target = 0; target < vertexCount; target++)
        {
            for (var arc = starts[target]; arc < starts[target + 1]; arc++)
            {
                var slot = next[sources[arc]]++;
                (Targets[slot], Strengths[slot]) = (target, strengths[arc]);
            }
        }
    }

    public int[] Offsets { get; }

    public int[] Targets { get; private set; }

    public double[] Strengths { get; private set; }

    /// <summary>Leaves one arc a pair; answers how many went away.</summary>
    public int Merge(ParallelPolicy policy)
    {
        var kept = 0;
        var start = 0;
        for (var v = 0; v + 1 < Offsets.Length; v++)
        {
            var end = Offsets[v + 1];
            while (start < end)
            {
                var next = start + 1;
                while (next < end && Targets[next] == Targets[start])
                    next++;
                var strength = next == start + 1 ? Strengths[start] : One(v, start, next, policy);
                (Targets[kept], Strengths[kept++]) = (Targets[start], strength);
                start = next;
            }

            Offsets[v + 1] = kept;
        }

        var merged = Targets.Length - kept;
        if (merged > 0)
            (Targets, Strengths) = (Targets[..kept], Strengths[..kept]);
        return merged;
    }

    private double One(int vertex, int start, int end, ParallelPolicy policy)
    {
        if (policy == ParallelPolicy.Error)
            throw new InvalidOperationException(Invariant($"Vertices {vertex} and {Targets[start]} are tied more than once."));
        var terms = Strengths.AsSpan(start, end - start);
        terms.Sort();
        if (policy == ParallelPolicy.Max)
            return terms[^1];

        var sum = Sums.LeftToRight(terms);
        return double.IsFinite(sum)
            ? sum
            : throw new InvalidOperationException(Invariant($"The strengths between {vertex} and {Targets[start]} add up beyond a double."));
    }

    /// <summary>Where the arcs of each vertex begin, and their number at the end.</summary>
    private static int[] Starts(int vertexCount, ReceivedTies ties, bool bothWays, bool bySource)
    {
        var starts = new int[vertexCount + 1];
        for (var piece = 0; piece < ties.PieceCount; piece++)
        {
            foreach (var tie in ties.Piece(piece))
            {
                if (bothWays || bySource)
                    starts[tie.Source + 1]++;
                if (bothWays || !bySource)
                    starts[tie.Target + 1]++;
            }
        }

        for (var v = 0; v < vertexCount; v++)
            starts[v + 1] += starts[v];
        return starts;
    }
}
