using CsCheck;
using PartnershipGraph.Kernel.Centrality;
using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Paths;
using PartnershipGraph.Kernel.Results;
using PartnershipGraph.Kernel.Running;
using PartnershipGraph.Kernel.Tests.Samples;

namespace PartnershipGraph.Kernel.Tests.Centrality;

public class ClosenessTests
{
    private static readonly RunContext run = RunContext.None;
    private static readonly ClosenessOptions component = new() { Variant = ClosenessVariant.Component };

    [Test]
    public void The_ends_of_a_path_are_farther_than_its_middle() =>
        Near.AreEqual(Closeness.Compute(Sample.Path(3), null, run), 2.0 / 3, 1, 2.0 / 3);

    [Test]
    public void Distance_is_the_reciprocal_of_strength() =>
        Near.AreEqual(Closeness.Compute(Sample.Of(2, directed: false, (0, 1, 0.4)), null, run), 0.4, 0.4);

    [Test]
    public void What_is_reached_is_scaled_or_not()
    {
        var graph = Sample.Hops(5, directed: false, (0, 1), (1, 2));
        Near.AreEqual(Closeness.Compute(graph, component, run), 2.0 / 3, 1, 2.0 / 3, double.NaN, double.NaN);
        Near.AreEqual(Closeness.Compute(graph, null, run), 1.0 / 3, 0.5, 1.0 / 3, 0, 0);
    }

    [Test]
    public void Nothing_reached_is_null_with_its_reason()
    {
        var scores = Closeness.Compute(Sample.Path(3, directed: true), component, run);
        Assert.That(scores.Nulls, Has.Count.EqualTo(1));
        Assert.That(scores.Nulls[2], Is.EqualTo(NullReason.Isolated));
    }

    [Test]
    public void Directed_distances_go_outwards_unless_asked_otherwise()
    {
        var graph = Sample.Path(3, directed: true);
        Near.AreEqual(Closeness.Compute(graph, null, run), 2.0 / 3, 0.5, 0);
        var inwards = new DistanceOptions { Direction = ArcDirection.In };
        Near.AreEqual(Closeness.Compute(graph, new ClosenessOptions { Distances = inwards }, run), 0, 0.5, 2.0 / 3);
        Near.AreEqual(Harmonic.Compute(graph, null, run), 1.5, 1, 0);
        Near.AreEqual(Harmonic.Compute(graph, new HarmonicOptions { Distances = inwards }, run), 0, 1, 1.5);
    }

    [Test]
    public void Harmonic_adds_reciprocals() => Near.AreEqual(Harmonic.Compute(Sample.Path(4), null, run), 11.0 / 6, 2.5, 2.5, 11.0 / 6);

    [Test]
    public void Normalised_harmonic_is_the_mean_reciprocal_distance()
    {
        var normalized = new HarmonicOptions { Normalized = true };
        Near.AreEqual(Harmonic.Compute(Sample.Complete(4), normalized, run), 1, 1, 1, 1);
        Near.AreEqual(Harmonic.Compute(Sample.Path(3), normalized, run), 0.75, 1, 0.75);
        Near.AreEqual(Harmonic.Compute(Sample.Of(3, directed: false, (0, 1, 7)), normalized, run), 3.5, 3.5, 0);
        Near.AreEqual(Harmonic.Compute(Sample.Isolated(1), normalized, run), 0);
        Near.AreEqual(Harmonic.Compute(Sample.Empty(), normalized, run));
    }

    [Test]
    public void Hops_leave_strengths_aside()
    {
        var graph = Sample.Of(3, directed: false, (0, 1, 0.1), (1, 2, 7));
        var hops = new DistanceOptions { Length = PathLength.Hops };
        Near.AreEqual(Closeness.Compute(graph, new ClosenessOptions { Distances = hops }, run), 2.0 / 3, 1, 2.0 / 3);
        Near.AreEqual(Harmonic.Compute(graph, new HarmonicOptions { Distances = hops }, run), 1.5, 2, 1.5);
    }

    [Test]
    public void Both_are_what_floyd_and_warshall_give() => Drawing.Any(10).Sample(drawing =>
    {
        var distances = SecondOpinion.Distances(drawing.Matrix());
        var (n, graph) = (drawing.Vertices, drawing.Graph());
        var (closeness, harmonic) = (new double[n], new double[n]);
        for (var v = 0; v < n; v++)
        {
            double[] row = [.. Enumerable.Range(0, n).Where(w => w != v).Select(w => distances[v, w]).Where(double.IsFinite)];
            closeness[v] = row.Length == 0 ? double.NaN : row.Length / row.Sum();
            harmonic[v] = row.Sum(d => 1 / d);
        }

        Near.AreEqual(Closeness.Compute(graph, component, run).Values.Span, closeness, relative: 1e-12);
        Near.AreEqual(Harmonic.Compute(graph, null, run).Values.Span, harmonic, relative: 1e-12);
    });

    [Test]
    public void Inwards_is_outwards_with_the_arcs_turned_round() => Drawing.Any(10, directed: true).Sample(drawing =>
    {
        var graph = drawing.Graph();
        var inwards = new DistanceOptions { Direction = ArcDirection.In };
        return Near.AreIdentical(Harmonic.Compute(graph, new HarmonicOptions { Distances = inwards }, run), Harmonic.Compute(graph.Transposed, null, run))
            && Near.AreIdentical(
                Closeness.Compute(graph, component with { Distances = inwards }, run),
                Closeness.Compute(graph.Transposed, component, run));
    });

    [Test]
    public void One_vertex_and_none_are_no_trouble()
    {
        Near.AreEqual(Closeness.Compute(Sample.Isolated(1), null, run), 0);
        Near.AreEqual(Closeness.Compute(Sample.Isolated(1), component, run), double.NaN);
        Near.AreEqual(Closeness.Compute(Sample.Empty(), null, run));
        Near.AreEqual(Harmonic.Compute(Sample.Isolated(1), null, run), 0);
        Near.AreEqual(Harmonic.Compute(Sample.Empty(), null, run));
    }

    [Test]
    public void Options_out_of_range_are_refused()
    {
        var both = new DistanceOptions { Direction = ArcDirection.Both };
        Assert.That(() => Harmonic.Compute(Sample.Path(2), new HarmonicOptions { Distances = both }, run), Throws.InstanceOf<ArgumentOutOfRangeException>());
        Assert.That(
            () => Closeness.Compute(Sample.Path(2), new ClosenessOptions { Distances = both }, run),
            Throws.InstanceOf<ArgumentOutOfRangeException>().With.Property("ParamName").EqualTo("Direction"));
        Assert.That(
            () => Closeness.Compute(Sample.Path(2), new ClosenessOptions { Variant = (ClosenessVariant)5 }, run),
            Throws.InstanceOf<ArgumentOutOfRangeException>().With.Property("ParamName").EqualTo("Variant"));
        Assert.That(
            () => Harmonic.Compute(Sample.Path(2), new HarmonicOptions { Distances = new DistanceOptions { Length = (PathLength)5 } }, run),
            Throws.InstanceOf<ArgumentOutOfRangeException>().With.Property("ParamName").EqualTo("Length"));
    }
}
