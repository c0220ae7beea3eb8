using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Kernel.Centrality;

/// <summary>
/// Burt's local constraints <c>c_ij = (p_ij + Σ_{q≠i,j} p_iq p_qj)²</c> of one vertex after the other, which
/// <see cref="Constraint"/> adds up and <see cref="Hierarchy"/> compares. Serves one thread.
/// </summary>
/// <param name="ties">The ties, both ways added.</param>
/// <param name="strengths">Strength of every vertex.</param>
internal sealed class LocalConstraints(CsrGraph ties, double[] strengths)
{
    // Share of each neighbour q over its own strength, p_iq/s_q; all 0 between two vertices.
    private readonly double[] handedOn = new double[ties.VertexCount];
    private readonly double[] constraints = new double[ties.VertexCount];

    /// <summary>Calls the formula with each vertex's constraints, neighbour by neighbour.</summary>
    public static double[] OfEveryVertex(CsrGraph graph, RunContext run, Func<ReadOnlySpan<double>, double> formula)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(run);
        var ties = graph.Symmetrized();
        var strengths = Strength.Compute(ties, DegreeOptions.Default, run).Values.ToArray();
        var values = new double[ties.VertexCount];
        SourceLanes.Run(
            ties.VertexCount,
            run,
            () => new LocalConstraints(ties, strengths),
            (workspace, _, vertex) => values[vertex] = formula(workspace.Of(vertex)));
        return values;
    }

    /// <summary>The constraints of a vertex, in the order of its neighbours; they last until the next call.</summary>
    private ReadOnlySpan<double> Of(int vertex)
    {
        var row = ties.Neighbors(vertex);
        var weights = ties.Strengths(vertex);
        for (var k = 0; k < row.Length; k++)
            handedOn[row[k]] = weights[k] / strengths[vertex] / strengths[row[k]];

        for (var k = 0; k < row.Length; k++)
        {
            // p_iq p_qj = p_iq/s_q · w_qj.
            var invested = (weights[k] / strengths[vertex]) + NeighbourOverlap.WeightedSum(ties, row, handedOn, row[k]);
            constraints[k] = invested * invested;
        }

        foreach (var other in row)
            handedOn[other] = 0;
        return constraints.AsSpan(0, row.Length);
    }
}
