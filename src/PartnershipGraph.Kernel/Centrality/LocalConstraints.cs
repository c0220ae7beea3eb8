using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Kernel.Centrality;

/// <summary>
/// Burt's local constraints <c>c_ij = (p_ij + Σ_{q≠i,j} p_iq p_qj)²</c> of one vertex after the other; of what
/// <see cref="Constraint"/> adds up and <see cref="Hierarchy"/> compares. Serves one thread.
/// </summary>
/// <param name="ties">The ties, both ways added.</param>
/// <param name="strengths">Strength of every vertex.</param>
internal sealed class LocalConstraints(CsrGraph ties, double[] strengths)
{
    // What flows to each vertex directly or through one other; all 0 between two vertices.
    private readonly double[] invested = new double[ties.VertexCount];
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
        {
            var direct = weights[k] / strengths[vertex];
            invested[row[k]] += direct;
            var onward = ties.Neighbors(row[k]);
            var onwardWeights = ties.Strengths(row[k]);
            for (var l = 0; l < onward.Length; l++)
                invested[onward[l]] += direct * (onwardWeights[l] / strengths[row[k]]);
        }

        for (var k = 0; k < row.Length; k++)
            constraints[k] = invested[row[k]] * invested[row[k]];

        foreach (var other in row)
        {
            invested[other] = 0;
            foreach (var onward in ties.Neighbors(other))
                invested[onward] = 0;
        }

        return constraints.AsSpan(0, row.Length);
    }
}
