using CsCheck;
using PartnershipGraph.Kernel.Paths;
using PartnershipGraph.Kernel.Tests.Samples;

namespace PartnershipGraph.Kernel.Tests.Paths;

public class PathSearchTests
{
    [Test]
    public void Hops_are_counted_along_the_arcs()
    {
        var search = new BreadthFirstSearch(Sample.Hops(4, directed: true, (0, 1), (1, 2), (3, 0)));
        search.Run(0);
        Assert.That(search.Distances.ToArray(), Is.EqualTo(new[] { 0, 1, 2, double.PositiveInfinity }));
        Assert.That(search.Order.ToArray(), Is.EqualTo(new[] { 0, 1, 2 }));
    }

    [Test]
    public void Two_strong_ties_are_shorter_than_a_weak_one()
    {
        var lengths = ExactLengths.Of(Sample.Of(3, directed: false, (0, 2, 0.2), (0, 1, 1), (1, 2, 0.5)));
        var search = new DijkstraSearch(lengths);
        search.Run(0);
        Assert.That(lengths.InverseStrength(search.Distances[2]), Is.EqualTo(3));
        Assert.That(search.Order.ToArray(), Is.EqualTo(new[] { 0, 1, 2 }));
    }

    [TestCase(true)]
    [TestCase(false)]
    public void A_workspace_forgets_the_source_before(bool hops)
    {
        var graph = Sample.Of(4, directed: true, (0, 1, 1), (1, 2, 1));
        var search = PathSearch.Create(graph, hops ? null : ExactLengths.Of(graph));
        search.Run(0);
        search.Run(3);
        Assert.That(search.Order.ToArray(), Is.EqualTo(new[] { 3 }));
        Assert.That(search.Distances[0], Is.EqualTo(double.PositiveInfinity));
        search.Run(1);
        Assert.That(search.Distances.ToArray(), Is.EqualTo(new[] { double.PositiveInfinity, 0, 1, double.PositiveInfinity }));
    }

    [TestCase(-1)]
    [TestCase(3)]
    public void A_source_that_is_no_vertex_is_refused(int source) => Assert.That(
        () => new BreadthFirstSearch(Sample.Path(3)).Run(source),
        Throws.InstanceOf<ArgumentOutOfRangeException>());

    [Test]
    public void Nulls_are_refused()
    {
        Assert.That(() => new DijkstraSearch(null!), Throws.ArgumentNullException);
        Assert.That(() => PathSearch.Create(null!, lengths: null), Throws.ArgumentNullException);
    }

    [Test]
    public void Distances_are_those_of_floyd_and_warshall() => Drawing.Any(12).Sample(drawing =>
    {
        var lengths = ExactLengths.Of(drawing.Graph());
        var search = new DijkstraSearch(lengths);
        var expected = SecondOpinion.Distances(drawing.Matrix());
        for (var source = 0; source < drawing.Vertices; source++)
        {
            search.Run(source);
            for (var v = 0; v < drawing.Vertices; v++)
            {
                var distance = lengths.InverseStrength(search.Distances[v]);
                if (distance != expected[source, v] && Math.Abs(distance - expected[source, v]) > 1e-12)
                    return false;
            }
        }

        return true;
    });

    [Test]
    public void Vertices_are_settled_nearest_first_and_equals_by_number_within_a_wave() => Drawing.Any(12).Sample(drawing =>
    {
        var search = new DijkstraSearch(ExactLengths.Of(drawing.Graph()));
        search.Run(0);
        var order = search.Order;
        for (var k = 1; k < order.Length; k++)
        {
            if (search.Distances[order[k]] < search.Distances[order[k - 1]])
                return false;
        }

        return order[0] == 0 && order.ToArray().Distinct().Count() == order.Length;
    });

    [Test]
    public void Hops_and_lengths_of_one_agree() => Drawing.Any(12).Sample(drawing =>
    {
        var graph = drawing.Graph().WithoutStrengths();
        var hops = new BreadthFirstSearch(graph);
        var lengths = new DijkstraSearch(ExactLengths.Of(graph));
        hops.Run(0);
        lengths.Run(0);
        return hops.Distances.SequenceEqual(lengths.Distances);
    });
}
