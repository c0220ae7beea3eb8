using PartnershipGraph.Kernel.Components;
using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Results;
using PartnershipGraph.Kernel.Running;
using PartnershipGraph.Kernel.Spectral;

namespace PartnershipGraph.Kernel.Centrality;

/// <summary>How near a vertex is to all others when what flows takes every way at once: closeness on resistances.</summary>
/// <remarks>
/// <para><c>C(v) = 1/Σ_w R_vw</c>, R the effective resistance between two vertices of a network in which every tie is a
/// conductor as good as its strength (Brandes and Fleischer 2005; Stephenson and Zelen's information centrality 1989 is
/// n times as much). Without the factor n − 1, as in NetworkX. In units of strength, above 0. On request divided by
/// <c>s n/(2(n − 1))</c>, the value in a complete graph whose ties all have the greatest strength s.</para>
/// <para>A current knows no direction: arcs conduct both ways, those between two vertices side by side. A graph in several
/// components has resistances without bound, and every value is undefined; so is that of a single vertex ("isolated").
/// The empty graph has no values.</para>
/// <para>Elimination without subtraction: O(n³) time and 4 n² bytes, O(n) more a thread.
/// Example: the path 0–1–2 has 1/3, 1/2, 1/3.</para>
/// </remarks>
public static class CurrentFlowCloseness
{
    /// <summary>Computes it for every vertex.</summary>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public static VertexScores Compute(CsrGraph graph, CurrentFlowOptions? options, RunContext run)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(run);
        options ??= CurrentFlowOptions.Default;
        run.Validate();
        run.ThrowIfCancelled();
        var ties = graph.Symmetrized();
        var n = ties.VertexCount;
        if (ConnectedComponents.Compute(ties, run).GroupCount > 1)
            return VertexScores.Undefined(n, NullReason.Disconnected);
        if (n < 2)
            return VertexScores.Undefined(n, NullReason.Isolated);

        // With z the potentials of a current to the last vertex, R_vw = z_vv + z_ww − 2 z_vw.
        var laplacian = new GroundedLaplacian(ties, run);
        var own = new double[n];
        var all = new double[n];
        SourceLanes.Run(n, run, () => new double[n], (potentials, _, source) =>
        {
            laplacian.Solve(source, potentials);
            own[source] = potentials[source];
            all[source] = Sums.LeftToRight(potentials);
        });

        var trace = Sums.LeftToRight(own);
        var unit = options.Normalized ? 2 * (n - 1) / (n * Greatest(ties)) : 1;
        var values = new double[n];
        for (var v = 0; v < n; v++)
            values[v] = unit / ((n * own[v]) + trace - (2 * all[v]));
        return new VertexScores(values);
    }

    private static double Greatest(CsrGraph ties)
    {
        var greatest = 0.0;
        for (var v = 0; v < ties.VertexCount; v++)
        {
            foreach (var strength in ties.Strengths(v))
                greatest = Math.Max(greatest, strength);
        }

        return greatest;
    }
}
