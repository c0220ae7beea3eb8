using PartnershipGraph.Kernel.Components;
using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Results;
using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Kernel.Layouts;

/// <summary>A place in the plane for every vertex, such that tied vertices are near and groups with few ties between them apart (LinLog; Noack 2007, 2009).</summary>
/// <remarks>
/// <para>In each component the energy <c>Σ w_ij d_ij − κ Σ m_i m_j ln d_ij</c> is brought down, over ties and over pairs, with
/// <c>m</c> the strength of a vertex (ties push) or 1 (vertices push). At its least the mean length of ties over the geometric mean distance of
/// pairs is least too, whatever κ (<see cref="TieStretch"/>). Forces come from a quad-tree (Barnes and Hut 1986); the search begins at random places with ties that pull
/// like springs and ends where it is, in a local minimum. Ties weaker than 1/1024 of the component's strongest pull like that.</para>
/// <para>Then each component is turned so that its longest side lies level, drawn in a size that grows with the root of the number of its
/// vertices, and vertices closer than 1 are moved apart. Components stand in rows beneath the largest, two units apart,
/// isolated vertices in rows of their own at the bottom. The middle of all is (0, 0).</para>
/// <para>O((n log n + m) rounds) a start and O(n²) to compare several, memory O(n + m); direction ignored, both ways add up. The empty graph has no places. A start
/// keeps its direction of view; the same start and seed give the same bits. Example: two vertices with a tie lie at (∓0.85, 0).</para>
/// </remarks>
public static class ForceLayout
{
    /// <summary>Finds the places.</summary>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of range.</exception>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public static VertexPositions Compute(CsrGraph graph, ForceLayoutOptions? options, RunContext run)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(run);
        options ??= ForceLayoutOptions.Default;
        options.Validate(graph.VertexCount);
        run.Validate();
        run.ThrowIfCancelled();

        graph = graph.Symmetrized();
        var components = ConnectedComponents.Compute(graph, run);
        var search = new ComponentSearch(options, run, CountMoves(components, options));
        var (x, y) = (new double[graph.VertexCount], new double[graph.VertexCount]);
        for (var g = 0; g < components.GroupCount && components.Group(g).Length > 1; g++)
        {
            var vertices = components.Group(g);
            var (partX, partY) = search.Find(InducedGraph.Of(graph, vertices), vertices);
            for (var v = 0; v < vertices.Length; v++)
            {
                (x[vertices[v]], y[vertices[v]]) = (partX[v], partY[v]);
            }
        }

        ComponentRows.Arrange(components, x, y);
        return new VertexPositions(x, y);
    }

    /// <summary>How often a vertex will be moved: what progress is a share of.</summary>
    private static double CountMoves(Partition components, ForceLayoutOptions options)
    {
        var moved = 0.0;
        for (var g = 0; g < components.GroupCount && components.Group(g).Length > 1; g++)
        {
            moved += components.Group(g).Length;
        }

        return moved * options.Rounds * options.StartsNeeded;
    }
}
