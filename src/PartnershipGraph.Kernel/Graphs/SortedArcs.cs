using PartnershipGraph.Kernel.Running;
using static System.FormattableString;

namespace PartnershipGraph.Kernel.Graphs;

/// <summary>Arcs in rows: sorted by source, then by target, then in order of arrival; parallel ones merged on request.</summary>
internal sealed class SortedArcs
{
    public SortedArcs(int vertexCount, List<int> sources, List<int> targets, List<double> strengths, bool bothWays)
    {
        var count = bothWays ? checked(2 * sources.Count) : sources.Count;
        var from = new int[count];
        var to = new int[count];
        var weight = new double[count];
        for (int tie = 0, arc = 0; tie < sources.Count; tie++)
        {
            (from[arc], to[arc], weight[arc++]) = (sources[tie], targets[tie], strengths[tie]);
            if (bothWays)
                (from[arc], to[arc], weight[arc++]) = (targets[tie], sources[tie], strengths[tie]);
        }

        // Least significant key first: the second, stable pass leaves each row sorted.
        (to, from, weight, _) = CountingSort(vertexCount, to, from, weight);
        (_, Targets, Strengths, Offsets) = CountingSort(vertexCount, from, to, weight);
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

    private static (int[] Keys, int[] Others, double[] Weights, int[] Offsets) CountingSort(
        int vertexCount, int[] keys, int[] others, double[] weights)
    {
        var offsets = RowStarts.Of(keys, vertexCount);
        var next = offsets.AsSpan(0, vertexCount).ToArray();
        var sortedKeys = new int[keys.Length];
        var sortedOthers = new int[keys.Length];
        var sortedWeights = new double[keys.Length];
        for (var arc = 0; arc < keys.Length; arc++)
        {
            var slot = next[keys[arc]]++;
            (sortedKeys[slot], sortedOthers[slot], sortedWeights[slot]) = (keys[arc], others[arc], weights[arc]);
        }

        return (sortedKeys, sortedOthers, sortedWeights, offsets);
    }
}
