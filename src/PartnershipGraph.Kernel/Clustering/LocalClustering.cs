using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Results;
using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Kernel.Clustering;

/// <summary>The share of pairs of a vertex's neighbours that are tied, or a weighing of those pairs by strength.</summary>
/// <remarks>
/// <para>Over the triangles i, j, h at vertex i, k_i its degree and s_i its strength: <c>t_i / (k_i (k_i − 1)/2)</c>, t_i their number
/// (Watts and Strogatz 1998); <c>Σ (w_ij + w_ih) / (s_i (k_i − 1))</c> (Barrat and others 2004); or
/// <c>Σ (w_ij w_ih w_jh)^⅓ / (k_i (k_i − 1)/2)</c>, w the strength divided by the largest of the graph (Onnela and others 2005).
/// In 0 … 1; 0 for a vertex with less than two neighbours.</para>
/// <para>In a directed graph two vertices are tied if an arc leads either way, and the strengths of both ways add up (so that arcs both ways
/// weigh 2 even if arcs have no strengths). In an undirected graph without strengths all three are equal. The empty graph has no
/// values. O(m √m) time, O(n + m) memory. Example: a triangle with a tail has 1, 1, 1/3, 0.</para>
/// </remarks>
public static class LocalClustering
{
    /// <summary>Computes it for every vertex.</summary>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of range.</exception>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public static VertexScores Compute(CsrGraph graph, ClusteringOptions? options, RunContext run)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(run);
        options ??= ClusteringOptions.Default;
        options.Validate();

        var ties = graph.Symmetrized();
        var closed = options.Variant switch
        {
            ClusteringVariant.Barrat => StrengthAtTheVertex(ties, run),
            ClusteringVariant.Onnela => GeometricMeans(ties, run),
            _ => TriangleCount.ByVertex(ties, run),
        };
        for (var v = 0; v < closed.Length; v++)
        {
            double degree = ties.Degree(v);
            var largest = options.Variant == ClusteringVariant.Barrat ? degree - 1 : degree * (degree - 1) / 2;

            // A sum may round to a hair above the largest.
            closed[v] = degree < 2 ? 0 : Math.Min(1, closed[v] / largest);
        }

        return new VertexScores(closed, NullReason.TooLarge);
    }

    /// <summary><c>Σ_j t_ij w_ij/s_i</c>, t_ij the triangles that a tie is part of: each of them adds its strength once at either end.</summary>
    private static double[] StrengthAtTheVertex(CsrGraph ties, RunContext run)
    {
        var triangles = SharedNeighbours<LikeFactors>.Sums(ties, new LikeFactors(null), run);
        return PerVertex(ties, triangles, ties.ArcStrengths(), v => Sums.LeftToRight(ties.Strengths(v)));
    }

    /// <summary><c>½ Σ_j r_ij Σ_h r_ih r_jh</c>, r the cube roots of w: every triangle is met from both of a vertex's ties.</summary>
    private static double[] GeometricMeans(CsrGraph ties, RunContext run)
    {
        var roots = (double[])ties.ArcStrengths().Clone();
        var largest = 0.0;
        for (var arc = 0; arc < roots.Length; arc++)
        {
            if ((arc & 0xFFFF) == 0)
                run.ThrowIfCancelled();
            roots[arc] = Elementary.CubeRoot(roots[arc]);
            largest = Math.Max(largest, roots[arc]);
        }

        for (var arc = 0; arc < roots.Length; arc++)
            roots[arc] /= largest;
        return PerVertex(ties, SharedNeighbours<LikeFactors>.Sums(ties, new LikeFactors(roots), run), roots, static _ => 2);
    }

    private static double[] PerVertex(CsrGraph ties, double[] shared, double[] weights, Func<int, double> unit)
    {
        var values = new double[ties.VertexCount];
        for (var v = 0; v < values.Length; v++)
        {
            var whole = unit(v);
            for (var arc = ties.RowStart(v); arc < ties.RowStart(v) + ties.Degree(v); arc++)
                values[v] += shared[arc] * (weights[arc] / whole);
        }

        return values;
    }
}
