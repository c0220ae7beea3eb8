using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Results;
using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Kernel.Communities;

/// <summary>How evenly the ties of a vertex are spread over the groups of a partition (Guimerà and Amaral 2005).</summary>
/// <remarks>
/// <para><c>P_i = 1 − Σ_c (k_ic / k_i)²</c>, k_ic the strength of its ties with group c, k_i that of all its ties. 0 where
/// all lead to one group, below 1 − 1/groups at most; no unit.</para>
/// <para>Strengths count, unweighted ties 1; direction is ignored (a tie counts a_ij + a_ji). An isolated vertex has 0.
/// O(n + m) time, O(n) memory. Example: in two triangles joined by one tie, a group each, the joined vertices have
/// 1 − (4 + 1)/9 = 4/9 and the others 0.</para>
/// </remarks>
public static class Participation
{
    /// <summary>Computes it for every vertex.</summary>
    /// <exception cref="ArgumentException">The partition has another number of vertices.</exception>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public static VertexScores Compute(CsrGraph graph, Partition partition, RunContext run)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(partition);
        ArgumentNullException.ThrowIfNull(run);
        run.ThrowIfCancelled();
        var ties = new GroupTies(graph, partition);
        var links = new LinkTally(partition.GroupCount);
        var values = new double[ties.VertexCount];
        for (var v = 0; v < values.Length; v++)
        {
            if ((v & 0xFFF) == 0)
                run.ThrowIfCancelled();
            links.Clear();
            ties.AddTo(links, v);
            values[v] = Of(links);
        }

        return new VertexScores(values);
    }

    private static double Of(LinkTally links)
    {
        // All in one group is 0 exactly, and so is nothing at all.
        if (links.Groups.Length < 2)
            return 0;
        var total = 0.0;
        foreach (var group in links.Groups)
            total += links[group];
        var together = 0.0;
        foreach (var group in links.Groups)
            together += links[group] / total * (links[group] / total);
        return 1 - together;
    }
}
