using CsCheck;
using PartnershipGraph.Kernel.Centrality;
using PartnershipGraph.Kernel.Paths;
using PartnershipGraph.Kernel.Running;
using PartnershipGraph.Kernel.Tests.Samples;

namespace PartnershipGraph.Kernel.Tests.Centrality;

public class PathTrafficTests
{
    private static readonly RunContext run = RunContext.None;

    [TestCase(PathLength.InverseStrength, false)]
    [TestCase(PathLength.InverseStrength, true)]
    [TestCase(PathLength.Hops, false)]
    [TestCase(PathLength.Hops, true)]
    public void Both_are_what_each_measure_gives(PathLength length, bool isNormalized) => Drawing.Any(30).Sample(drawing =>
    {
        var graph = drawing.Graph();
        var options = new BetweennessOptions { Length = length, Normalized = isNormalized };
        var both = PathTraffic.Compute(graph, options, run);
        var ties = EdgeBetweenness.Compute(graph, options, run);
        Assert.That(both.Ties.Sources.Span.SequenceEqual(ties.Sources.Span) && both.Ties.Targets.Span.SequenceEqual(ties.Targets.Span));
        Assert.That(both.Ties.Values.Span.SequenceEqual(ties.Values.Span));
        Assert.That(Near.AreIdentical(both.Vertices, Betweenness.Compute(graph, options, run)));
    });

    [Test]
    public void On_a_path_all_passes_the_middle()
    {
        var both = PathTraffic.Compute(Sample.Path(3), options: null, run);
        Near.AreEqual(both.Vertices, 0, 1, 0);
        Near.AreEqual(both.Ties.Values.Span, [2, 2], relative: 0);
    }

    [Test]
    public void An_unknown_length_is_refused() => Assert.That(
        () => PathTraffic.Compute(Sample.Path(2), new BetweennessOptions { Length = (PathLength)7 }, run),
        Throws.InstanceOf<ArgumentOutOfRangeException>().With.Property("ParamName").EqualTo("Length"));
}
