using CsCheck;
using PartnershipGraph.Kernel.Clustering;
using PartnershipGraph.Kernel.Results;
using PartnershipGraph.Kernel.Running;
using PartnershipGraph.Kernel.Tests.Samples;

namespace PartnershipGraph.Kernel.Tests.Clustering;

public class TransitivityTests
{
    private static readonly RunContext run = RunContext.None;

    [Test]
    public void Three_of_the_five_triples_of_a_triangle_with_a_tail_are_closed() => Assert.That(
        Transitivity.Compute(Sample.Hops(4, directed: false, (0, 1), (1, 2), (2, 0), (2, 3)), run), Is.EqualTo(new GraphScore(0.6)));

    [Test]
    public void The_worked_example_is_published() =>
        Assert.That(Transitivity.Compute(SixStates.Graph(), run), Is.EqualTo(new GraphScore(0.25)));

    [Test]
    public void Cliques_are_closed_and_stars_are_open()
    {
        Assert.That(Transitivity.Compute(Sample.Complete(5), run).Value, Is.EqualTo(1));
        Assert.That(Transitivity.Compute(Sample.Star(5), run).Value, Is.Zero);
    }

    [Test]
    public void Without_triples_there_is_no_share()
    {
        foreach (var graph in new[] { Sample.Empty(), Sample.Isolated(1), Sample.Path(2), Sample.Hops(2, directed: true, (0, 1), (1, 0)) })
        {
            var found = Transitivity.Compute(graph, run);
            Assert.That(found.Value, Is.NaN);
            Assert.That(found.WhyNull, Is.EqualTo(NullReason.NoTriples));
        }
    }

    [Test]
    public void It_is_the_share_of_closed_triples() => Drawing.Any(12).Sample(drawing =>
    {
        var ties = NeighbourhoodOpinion.BothWays(drawing);
        var all = Enumerable.Range(0, drawing.Vertices).ToList();
        var triples = (from v in all from a in all from b in all where a < b && ties[v, a] > 0 && ties[v, b] > 0 select ties[a, b] > 0).ToList();
        var expected = triples.Count == 0 ? double.NaN : (double)triples.Count(closed => closed) / triples.Count;
        Assert.That(Transitivity.Compute(drawing.Graph(), run).Value, Is.EqualTo(expected));
    });

    [Test]
    public void Threads_and_vertices_apart_do_not_change_it() => Drawing.Any(30).Sample(drawing =>
    {
        var one = Transitivity.Compute(drawing.Graph(), run);
        return one == Transitivity.Compute(drawing.Graph(), run with { MaxDegreeOfParallelism = 4 })
            && one == Transitivity.Compute(drawing.WithIsolatedVertex().Graph(), run);
    });
}
