using CsCheck;
using PartnershipGraph.Kernel.Centrality;
using PartnershipGraph.Kernel.Running;
using PartnershipGraph.Kernel.Tests.Samples;

namespace PartnershipGraph.Kernel.Tests.Centrality;

public class CoreDecompositionTests
{
    private static readonly RunContext run = RunContext.None;

    [Test]
    public void A_tail_hangs_on_a_triangle()
    {
        var graph = Sample.Hops(5, directed: false, (0, 1), (1, 2), (2, 0), (2, 3), (3, 4));
        Near.AreEqual(CoreDecomposition.Compute(graph, run), 2, 2, 2, 1, 1);
    }

    [Test]
    public void A_clique_is_its_own_core() => Near.AreEqual(CoreDecomposition.Compute(Sample.Complete(5), run), 4, 4, 4, 4, 4);

    [Test]
    public void Isolated_vertices_have_0_and_the_empty_graph_no_values()
    {
        Near.AreEqual(CoreDecomposition.Compute(Sample.Isolated(2), run), 0, 0);
        Near.AreEqual(CoreDecomposition.Compute(Sample.Isolated(1, directed: true), run), 0);
        Near.AreEqual(CoreDecomposition.Compute(Sample.Empty(), run));
    }

    [Test]
    public void Arcs_both_ways_are_one_tie() =>
        Near.AreEqual(CoreDecomposition.Compute(Sample.Hops(2, directed: true, (0, 1), (1, 0)), run), 1, 1);

    [Test]
    public void Core_numbers_are_what_peeling_gives() => Drawing.Any(12).Sample(drawing =>
        CoreDecomposition.Compute(drawing.Graph(), run).Values.Span.SequenceEqual(SecondOpinion.CoreNumbers(drawing.Matrix())));

    [Test]
    public void No_vertex_is_deeper_than_its_degree() => Drawing.Any(12, directed: false).Sample(drawing =>
    {
        var graph = drawing.Graph();
        var core = CoreDecomposition.Compute(graph, run).Values;
        return Enumerable.Range(0, graph.VertexCount).All(v => core.Span[v] <= graph.Degree(v));
    });
}
