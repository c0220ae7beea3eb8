using CsCheck;
using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Tests.Samples;

namespace PartnershipGraph.Kernel.Tests.Graphs;

public class PairedArcsTests
{
    [Test]
    public void Every_arc_knows_the_one_that_leads_back_and_what_leads_along() => Drawing.Any(12).Sample(drawing =>
    {
        var matrix = drawing.Matrix();
        var paired = new PairedArcs(drawing.Graph());
        var pairs = paired.Pairs;
        var sources = new int[pairs.ArcCount];
        for (var v = 0; v < pairs.VertexCount; v++)
            Array.Fill(sources, v, pairs.RowStart(v), pairs.Degree(v));
        return Enumerable.Range(0, pairs.ArcCount).All(arc =>
            sources[paired.Mates[arc]] == pairs.Targets[arc]
            && pairs.Targets[paired.Mates[arc]] == sources[arc]
            && paired.Strengths[arc] == matrix[sources[arc], pairs.Targets[arc]]);
    });

    [Test]
    public void A_pair_is_one_however_it_is_tied()
    {
        var paired = new PairedArcs(Sample.Of(3, directed: true, (0, 1, 2), (1, 0, 5), (2, 1, 7)));
        Assert.That(paired.Pairs.EdgeCount, Is.EqualTo(2));
        Assert.That(paired.Strengths, Is.EqualTo(new double[] { 2, 5, 0, 7 }));
        Assert.That(paired.Mates, Is.EqualTo(new[] { 1, 0, 3, 2 }));
    }

    [Test]
    public void An_undirected_tie_keeps_its_strength_each_way() =>
        Assert.That(new PairedArcs(Sample.Of(2, directed: false, (0, 1, 3))).Strengths, Is.EqualTo(new double[] { 3, 3 }));
}
