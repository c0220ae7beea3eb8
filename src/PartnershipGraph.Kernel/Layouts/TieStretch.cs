using PartnershipGraph.Kernel.Components;
using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Results;
using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Kernel.Layouts;

/// <summary>How long ties are in a drawing: their mean length over the geometric mean distance of all pairs; the lower the better.</summary>
/// <remarks>
/// <para><c>(Σ w_ij d_ij / Σ w_ij) / exp(Σ m_i m_j ln d_ij / Σ m_i m_j)</c>, over ties and over the pairs of each component, with
/// <c>m</c> the strength of a vertex or 1 (<see cref="LayoutRepulsion"/>): what is least exactly where the LinLog energy is, in any size (Noack 2007). It lies above 0; some
/// 1 says that tied vertices are no nearer than others.</para>
/// <para>Undefined without ties ("no ties"), and where two vertices of a component lie at one place ("not unique"). O(n²),
/// memory O(n + m); direction ignored, both ways add up. Example: 0–1–2 drawn at 0, 1, 2 has 1 / 2^(1/5) = 0.871.</para>
/// </remarks>
public static class TieStretch
{
    /// <summary>Measures a drawing.</summary>
    /// <exception cref="ArgumentException">There is not one place for each vertex.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The repulsion is none.</exception>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public static GraphScore Compute(CsrGraph graph, VertexPositions positions, LayoutRepulsion repulsion, RunContext run)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(positions);
        ArgumentNullException.ThrowIfNull(run);
        run.ThrowIfCancelled();
        Require.That(Enum.IsDefined(repulsion), nameof(repulsion), repulsion, "Unknown repulsion.");
        if (positions.X.Length != graph.VertexCount || positions.Y.Length != graph.VertexCount)
        {
            throw new ArgumentException("A place for every vertex.", nameof(positions));
        }

        if (graph.ArcCount == 0)
        {
            return GraphScore.Undefined(NullReason.NoTies);
        }

        graph = graph.Symmetrized();
        var x = positions.X.Span;
        var y = positions.Y.Span;
        var pulls = LayoutMasses.Pulls(graph);
        var masses = LayoutMasses.Of(graph, pulls, repulsion);
        var components = ConnectedComponents.Compute(graph, run);
        double length = 0, weight = 0, logs = 0, products = 0;
        for (var v = 0; v < graph.VertexCount; v++)
        {
            run.ThrowIfCancelled();
            var row = graph.RowStart(v);
            foreach (var u in graph.Neighbors(v))
            {
                length += pulls[row] * Math.Sqrt(Squared(x[u] - x[v], y[u] - y[v]));
                weight += pulls[row++];
            }

            foreach (var u in components.Group(components.GroupOf[v]))
            {
                if (u >= v)
                {
                    break;
                }

                var squared = Squared(x[u] - x[v], y[u] - y[v]);
                if (squared == 0)
                {
                    return GraphScore.Undefined(NullReason.NotUnique);
                }

                var product = masses[u] * masses[v];
                logs += product * Elementary.Ln(squared) / 2;
                products += product;
            }
        }

        return new GraphScore(length / weight / Elementary.Exp(logs / products));
    }

    private static double Squared(double dx, double dy) => (dx * dx) + (dy * dy);
}
