using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Kernel.Balance;

/// <summary>
/// A lower bound of frustration: whatever the sides, a cycle with an odd number of hostile ties has one that contradicts
/// them. Cycles that share no tie add up; where ties have weights, each cycle takes that of its lightest tie from all its
/// ties, and what is left may serve another.
/// </summary>
/// <remarks>
/// Triangles first, then cycles that spanning trees close. O(m^1.5 log n) for the first, O(m) and the length
/// of the cycles for each of at most 100 rounds of the others. O(n + m) memory.
/// </remarks>
internal sealed class UnbalancedCycles
{
    private const int mostRounds = 100;

    private readonly SignedTies ties;
    private readonly int[] tieOf;
    private readonly double[] left;
    private double bound;

    private UnbalancedCycles(SignedTies ties)
    {
        this.ties = ties;
        tieOf = new int[ties.ArcCount];
        left = new double[ties.ArcCount / 2];
        var next = 0;
        for (var v = 0; v < ties.VertexCount; v++)
        {
            var row = ties.Neighbors(v);
            for (var k = 0; k < row.Length; k++)
            {
                if (row[k] < v)
                    continue;
                var back = ties.RowStart(row[k]) + ties.Neighbors(row[k]).BinarySearch(v);
                tieOf[ties.RowStart(v) + k] = tieOf[back] = next;
                left[next++] = Math.Abs(ties.Weights(v)[k]);
            }
        }
    }

    public static double LowerBound(SignedTies ties, RunContext run)
    {
        var packing = new UnbalancedCycles(ties);
        packing.TakeTriangles(run);
        for (var round = 0; round < mostRounds && packing.TakeCycles(run); round++)
            run.ThrowIfCancelled();
        return packing.bound;
    }

    private void TakeTriangles(RunContext run)
    {
        for (var a = 0; a < ties.VertexCount; a++)
        {
            var row = ties.Neighbors(a);
            var signs = ties.Weights(a);
            var higher = ties.HigherPlaces(a);
            for (var i = 0; i < higher.Length; i++)
            {
                run.ThrowIfCancelled();
                var k = higher[i];
                foreach (var l in higher.AsSpan(i + 1))
                {
                    var across = ties.Neighbors(row[k]).BinarySearch(row[l]);
                    if (across < 0 || Math.Sign(signs[k]) * Math.Sign(signs[l]) * Math.Sign(ties.Weights(row[k])[across]) > 0)
                        continue;
                    Take([tieOf[ties.RowStart(a) + k], tieOf[ties.RowStart(a) + l], tieOf[ties.RowStart(row[k]) + across]]);
                }
            }
        }
    }

    /// <summary>Spans what is left by trees; answers whether they closed an unbalanced cycle to take.</summary>
    private bool TakeCycles(RunContext run)
    {
        var tree = new SpanningForest(ties, tieOf, left, run);
        var before = bound;
        foreach (var (arc, from, to) in tree.Contradictions)
        {
            run.ThrowIfCancelled();
            List<int> cycle = [tieOf[arc], .. tree.PathBetween(from, to)];
            Take(cycle);
        }

        return bound > before;
    }

    private void Take(List<int> cycle)
    {
        var lightest = cycle.Min(tie => left[tie]);
        if (lightest == 0)
            return;
        bound += lightest;
        foreach (var tie in cycle)
            left[tie] -= lightest;
    }
}
