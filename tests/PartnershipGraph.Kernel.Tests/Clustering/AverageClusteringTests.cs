using CsCheck;
using PartnershipGraph.Kernel.Clustering;
using PartnershipGraph.Kernel.Results;
using PartnershipGraph.Kernel.Running;
using PartnershipGraph.Kernel.Tests.Samples;

namespace PartnershipGraph.Kernel.Tests.Clustering;

public class AverageClusteringTests
{
    private static readonly RunContext run = RunContext.None;

    [Test]
    public void Vertices_without_two_neighbours_count_as_0()
    {
        var graph = Sample.Hops(4, directed: false, (0, 1), (1, 2), (2, 0), (2, 3));
        Assert.That(AverageClustering.Compute(graph, null, run).Value, Is.EqualTo(7.0 / 12).Within(1e-15));
        Assert.That(AverageClustering.Compute(Sample.Isolated(3), null, run), Is.EqualTo(new GraphScore(0)));
    }

    [Test]
    public void The_variant_is_heeded()
    {
        var options = new ClusteringOptions { Variant = ClusteringVariant.Barrat };
        Assert.That(AverageClustering.Compute(SixStates.Graph(), options, run).Value, Is.EqualTo((1.0 / 3 + 2.0 / 11 + 1) / 6).Within(1e-12));
        Assert.That(AverageClustering.Compute(SixStates.Graph(), null, run).Value, Is.EqualTo(0.25).Within(1e-15));
    }

    [TestCase(false)]
    [TestCase(true)]
    public void The_empty_graph_has_no_mean(bool directed)
    {
        var found = AverageClustering.Compute(Sample.Empty(directed), null, run);
        Assert.That(found.Value, Is.NaN);
        Assert.That(found.WhyNull, Is.EqualTo(NullReason.TooFewVertices));
    }

    [Test]
    public void It_is_the_mean_at_any_number_of_threads() => Drawing.Any(30).Sample(drawing =>
    {
        var options = new ClusteringOptions { Variant = ClusteringVariant.Onnela };
        var found = AverageClustering.Compute(drawing.Graph(), options, run);
        Assert.That(
            found.Value,
            Is.EqualTo(NeighbourhoodOpinion.Onnela(NeighbourhoodOpinion.BothWays(drawing)).Average()).Within(1e-12));
        Assert.That(AverageClustering.Compute(drawing.Graph(), options, run with { MaxDegreeOfParallelism = 4 }), Is.EqualTo(found));
    });
}
