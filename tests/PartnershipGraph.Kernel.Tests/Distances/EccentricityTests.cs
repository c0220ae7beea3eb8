using CsCheck;
using PartnershipGraph.Kernel.Centrality;
using PartnershipGraph.Kernel.Distances;
using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Paths;
using PartnershipGraph.Kernel.Running;
using PartnershipGraph.Kernel.Tests.Samples;

namespace PartnershipGraph.Kernel.Tests.Distances;

public class EccentricityTests
{
    private static readonly RunContext run = RunContext.None;

    [Test]
    public void The_ends_of_a_path_are_far_from_each_other() => Near.AreEqual(Eccentricity.Compute(Sample.Path(5), null, run), 4, 3, 2, 3, 4);

    [Test]
    public void Only_what_is_reached_counts() =>
        Near.AreEqual(Eccentricity.Compute(Sample.Hops(6, directed: false, (0, 1), (1, 2), (3, 4)), null, run), 2, 1, 2, 1, 1, 0);

    [Test]
    public void Directed_distances_go_outwards_unless_asked_otherwise()
    {
        var graph = Sample.Path(3, directed: true);
        Near.AreEqual(Eccentricity.Compute(graph, null, run), 2, 1, 0);
        Near.AreEqual(Eccentricity.Compute(graph, new DistanceOptions { Direction = ArcDirection.In }, run), 0, 1, 2);
    }

    [Test]
    public void Lengths_are_reciprocals_of_strengths_unless_hops_are_asked_for()
    {
        var graph = Sample.Of(3, directed: false, (0, 1, 0.1), (1, 2, 4));
        Near.AreEqual(Eccentricity.Compute(graph, null, run), 10.25, 10, 10.25);
        Near.AreEqual(Eccentricity.Compute(graph, new DistanceOptions { Length = PathLength.Hops }, run), 2, 1, 2);
    }

    [Test]
    public void It_and_what_follows_from_it_are_what_floyd_and_warshall_give() => Drawing.Any(10).Sample(drawing =>
    {
        var distances = SecondOpinion.Distances(drawing.Matrix());
        double[][] rows = [.. Enumerable.Range(0, drawing.Vertices).Select(
            v => Enumerable.Range(0, drawing.Vertices).Where(w => w != v).Select(w => distances[v, w]).Where(double.IsFinite).ToArray())];
        var graph = drawing.Graph();
        Near.AreEqual(Eccentricity.Compute(graph, null, run).Values.Span, [.. rows.Select(r => r.DefaultIfEmpty(0).Max())], relative: 1e-12);

        double[] maxima = [.. rows.Where(r => r.Length > 0).Select(r => r.Max())];
        var undefined = maxima.Length == 0;
        var mean = undefined ? double.NaN : rows.SelectMany(r => r).Average();
        Near.AreEqual(
            [
                Diameter.Compute(graph, PathLength.InverseStrength, run).Value,
                Radius.Compute(graph, PathLength.InverseStrength, run).Value,
                AveragePathLength.Compute(graph, PathLength.InverseStrength, run).Value,
            ],
            undefined ? [double.NaN, double.NaN, double.NaN] : [maxima.Max(), maxima.Min(), mean],
            relative: 1e-12);
    });

    [Test]
    public void Other_numbers_for_the_vertices_give_the_same_values() =>
        Gen.Select(Drawing.Any(9), Gen.Shuffle(new[] { 0, 1, 2, 3, 4, 5, 6, 7, 8 })).Sample((drawing, shuffled) =>
        {
            int[] order = [.. shuffled.Where(v => v < drawing.Vertices)];
            var before = Eccentricity.Compute(drawing.Graph(), null, run).Values.ToArray();
            var after = Eccentricity.Compute(drawing.Relabelled(order).Graph(), null, run).Values.ToArray();
            Near.AreEqual([.. order.Select(v => after[v])], before, relative: 1e-12);
        });

    [Test]
    public void One_vertex_and_none_are_no_trouble()
    {
        Near.AreEqual(Eccentricity.Compute(Sample.Isolated(1), null, run), 0);
        Near.AreEqual(Eccentricity.Compute(Sample.Empty(), null, run));
    }

    [Test]
    public void It_stops_when_told_and_refuses_nulls()
    {
        var cancelled = run with { CancellationToken = new CancellationToken(canceled: true) };
        Assert.That(() => Eccentricity.Compute(Sample.Path(3), null, cancelled), Throws.InstanceOf<OperationCanceledException>());
        Assert.That(() => Eccentricity.Compute(null!, null, run), Throws.ArgumentNullException);
        Assert.That(() => Eccentricity.Compute(Sample.Path(3), null, null!), Throws.ArgumentNullException);
    }
}
