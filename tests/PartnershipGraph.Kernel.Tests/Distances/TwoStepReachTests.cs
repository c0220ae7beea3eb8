using CsCheck;
using PartnershipGraph.Kernel.Distances;
using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Paths;
using PartnershipGraph.Kernel.Results;
using PartnershipGraph.Kernel.Running;
using PartnershipGraph.Kernel.Tests.Samples;

namespace PartnershipGraph.Kernel.Tests.Distances;

public class TwoStepReachTests
{
    private static readonly RunContext run = RunContext.None;

    private static VertexScores Of(CsrGraph graph) => TwoStepReach.Compute(graph, null, run);

    [Test]
    public void Neighbours_of_neighbours_count_once()
    {
        Near.AreEqual(Of(Sample.Path(5)), 1, 1, 2, 1, 1);
        Near.AreEqual(Of(Sample.Cycle(4)), 1, 1, 1, 1);
        Near.AreEqual(Of(Sample.Complete(4)), 0, 0, 0, 0);
        Near.AreEqual(Of(Sample.Star(4)), 0, 3, 3, 3, 3);
    }

    [Test]
    public void Arcs_are_followed_forwards() => Near.AreEqual(Of(Sample.Path(4, directed: true)), 1, 1, 0, 0);

    [Test]
    public void It_counts_what_a_search_finds_at_two_hops() => Drawing.Any(14).Sample(drawing =>
    {
        var graph = drawing.Graph();
        var search = new BreadthFirstSearch(graph);
        var expected = new double[graph.VertexCount];
        for (var v = 0; v < expected.Length; v++)
        {
            search.Run(v);
            expected[v] = search.Distances.ToArray().Count(d => d == 2);
        }

        Near.AreEqual(Of(graph), expected);
    });

    [Test]
    public void Normalised_it_is_a_share_of_those_it_could_be()
    {
        var normalized = new TwoStepReachOptions { Normalized = true };
        Near.AreEqual(TwoStepReach.Compute(Sample.Star(4), normalized, run), 0, 1, 1, 1, 1);
        Near.AreEqual(TwoStepReach.Compute(Sample.Path(2), normalized, run), 0, 0);
        Near.AreEqual(TwoStepReach.Compute(Sample.Isolated(1), normalized, run), 0);
    }

    [Test]
    public void Trivial_graphs_have_nothing_two_steps_away()
    {
        Near.AreEqual(Of(Sample.Empty()));
        Near.AreEqual(Of(Sample.Isolated(2, directed: true)), 0, 0);
    }

    [Test]
    public void It_stops_when_told_and_refuses_nulls()
    {
        var cancelled = run with { CancellationToken = new CancellationToken(canceled: true) };
        Assert.That(() => TwoStepReach.Compute(Sample.Path(3), null, cancelled), Throws.InstanceOf<OperationCanceledException>());
        Assert.That(() => TwoStepReach.Compute(null!, null, run), Throws.ArgumentNullException);
        Assert.That(() => TwoStepReach.Compute(Sample.Path(3), null, null!), Throws.ArgumentNullException);
    }
}
