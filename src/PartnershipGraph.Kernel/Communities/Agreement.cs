using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Results;
using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Kernel.Communities;

/// <summary>How often several divisions of the same vertices put two of them together.</summary>
internal static class Agreement
{
    /// <summary>Whether all divisions are the same.</summary>
    public static bool IsComplete(int[][] divisions)
    {
        var (first, _) = GroupNumbers.Of(divisions[0]);
        return Array.TrueForAll(divisions, other => first.AsSpan().SequenceEqual(GroupNumbers.Of(other).GroupOf));
    }

    /// <summary>Pairs that are together in at least that share of the divisions, tied by the number of these.</summary>
    public static CsrGraph Graph(int[][] divisions, double threshold, RunContext run)
    {
        var n = divisions[0].Length;
        var members = Array.ConvertAll(divisions, division => new MemberLists(division, n));
        var builder = new CsrBuilder(n, new CsrBuildOptions { Parallels = ParallelPolicy.Max });
        var counts = new int[n];
        var met = new List<int>();
        for (var v = 0; v < n; v++)
        {
            run.ThrowIfCancelled();
            for (var d = 0; d < divisions.Length; d++)
            {
                foreach (var w in members[d].Of(divisions[d][v]))
                {
                    if (counts[w]++ == 0)
                        met.Add(w);
                }
            }

            counts[v] = 0;
            AddRow(builder, v, met, counts, threshold * divisions.Length);
            foreach (var w in met)
                counts[w] = 0;
            met.Clear();
        }

        return builder.Build().Graph;
    }

    /// <summary>For each vertex the mean share of divisions that put it together with another member of its group.</summary>
    public static double[] WithinGroups(int[][] divisions, Partition partition, RunContext run)
    {
        var n = partition.VertexCount;
        var together = new int[n];
        var counts = new int[n];
        var alone = new int[n];
        foreach (var division in divisions)
        {
            run.ThrowIfCancelled();
            foreach (var group in division)
                alone[group]++;
            for (var g = 0; g < partition.GroupCount; g++)
            {
                foreach (var v in partition.Group(g))
                    counts[division[v]]++;
                foreach (var v in partition.Group(g))
                    together[v] += partition.Group(g).Length > 1 ? counts[division[v]] - 1 : alone[division[v]] == 1 ? 1 : 0;
                foreach (var v in partition.Group(g))
                    counts[division[v]] = 0;
            }

            Array.Clear(alone);
        }

        var values = new double[n];
        for (var v = 0; v < n; v++)
        {
            var others = Math.Max(1, partition.Group(partition.GroupOf[v]).Length - 1);
            values[v] = together[v] / ((double)others * divisions.Length);
        }

        return values;
    }

    private static void AddRow(CsrBuilder builder, int vertex, List<int> met, int[] counts, double enough)
    {
        int? closest = null;
        var hasAny = false;
        foreach (var w in met)
        {
            if (w == vertex)
                continue;

            // Threshold times number may be rounded up to just above a whole number.
            if (counts[w] >= enough - 1e-9)
            {
                builder.Add(vertex, w, counts[w]);
                hasAny = true;
            }

            if (closest is not { } best || counts[w] > counts[best] || (counts[w] == counts[best] && w < best))
                closest = w;
        }

        if (!hasAny && closest is { } kept)
            builder.Add(vertex, kept, counts[kept]);
    }
}
