using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Kernel.Flows;

/// <summary>The weakest set of ties without which the graph falls into two parts (Stoer and Wagner 1997).</summary>
/// <remarks>
/// <para>The division of the vertices in two with the smallest strength between the parts, over all divisions. In units of strength,
/// at least 0. In a directed graph direction is ignored and the strengths of the two ways are added. Without strengths every
/// tie counts 1, and the strength of the cut is the edge connectivity.</para>
/// <para>The smaller part is named, of two equal ones that with vertex 0. Several cuts may be as weak: the first that is found is
/// answered, the same at every run. A disconnected graph has a cut of 0 without ties. There is none with fewer than two
/// vertices. O(n m log n) time at worst, O(n + m) memory. Example: two triangles joined by one tie have this tie.</para>
/// </remarks>
public static class MinimumCut
{
    /// <summary>Finds a minimum cut; null where there are fewer than two vertices.</summary>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public static Cut? Compute(CsrGraph graph, RunContext run)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(run);
        run.ThrowIfCancelled();
        if (graph.VertexCount < 2)
            return null;
        var ties = graph.Symmetrized();
        var phases = new CutPhases(ties, run);
        var best = double.PositiveInfinity;
        int[] side = [];
        while (phases.GroupCount > 1 && best > 0)
        {
            var (strength, members) = phases.Next();
            if (strength < best || side.Length == 0)
                (best, side) = (strength, [.. members]);
            phases.Join(best);
            run.Report(1 - ((phases.GroupCount - 1.0) / (ties.VertexCount - 1)));
        }

        return Cut.Of(ties, SmallerOf(side, ties.VertexCount));
    }

    private static bool[] SmallerOf(int[] side, int vertexCount)
    {
        var isInside = new bool[vertexCount];
        foreach (var v in side)
            isInside[v] = true;
        var others = vertexCount - side.Length;
        var keeps = side.Length < others || (side.Length == others && isInside[0]);
        return keeps ? isInside : Array.ConvertAll(isInside, inside => !inside);
    }
}
