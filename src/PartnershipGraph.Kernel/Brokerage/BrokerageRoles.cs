using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Results;
using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Kernel.Brokerage;

/// <summary>How often a vertex is the way between two others that are not tied, by the groups of the three (Gould and Fernandez 1989).</summary>
/// <remarks>
/// <para>For every ordered pair with a → v → b and without a → b, v gets 1 in the role that the groups of a, v and b make:
/// see <see cref="BrokerageResult"/>. Whole numbers, 0 … (n − 1)(n − 2). A tie of an undirected graph leads both ways, so that
/// each pair counts in both orders and gatekeeper equals representative.</para>
/// <para>Weighted, a pair gives <c>min(w_av, w_vb)/n_ab</c>, n_ab the number of its brokers, 1 for w in an unweighted graph: what
/// it can hand on is shared. Otherwise strengths do not matter. An isolated vertex has 0; the empty graph has no values.</para>
/// <para>O(m + Σ_v in(v) out(v)) time, O(n + m) memory and 5 n numbers a lane. Example: in the path 0–1–2 with groups 0, 0, 1 vertex 1 is
/// once gatekeeper and once representative.</para>
/// </remarks>
public static class BrokerageRoles
{
    /// <summary>Computes all roles of every vertex.</summary>
    /// <exception cref="ArgumentException">The partition has another number of vertices.</exception>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public static BrokerageResult Compute(CsrGraph graph, Partition partition, BrokerageOptions? options, RunContext run)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(partition);
        ArgumentNullException.ThrowIfNull(run);
        options ??= BrokerageOptions.Default;
        if (partition.VertexCount != graph.VertexCount)
            throw new ArgumentException("The partition is of another number of vertices.", nameof(partition));

        var groupOf = partition.GroupOf.ToArray();
        var lanes = new double[SourceLanes.Count][];
        SourceLanes.Run(
            graph.VertexCount,
            run,
            () => new BrokeredPairs(graph, groupOf, options.Weighted),
            (pairs, lane, source) => pairs.AddTo(lanes[lane] ??= new double[BrokeredPairs.Roles * graph.VertexCount], source));

        VertexScores Role(int first, int count = 1) => new(SumOf(lanes, graph.VertexCount, first, count));
        return new BrokerageResult(Role(0), Role(1), Role(2), Role(3), Role(4), Total: Role(0, BrokeredPairs.Roles));
    }

    private static double[] SumOf(double[][] lanes, int vertexCount, int first, int count)
    {
        var values = new double[vertexCount];
        foreach (var lane in lanes)
        {
            for (var v = 0; lane is not null && v < vertexCount; v++)
            {
                for (var role = first; role < first + count; role++)
                    values[v] += lane[(BrokeredPairs.Roles * v) + role];
            }
        }

        return values;
    }
}
