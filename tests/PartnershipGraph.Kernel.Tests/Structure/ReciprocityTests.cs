using CsCheck;
using PartnershipGraph.Kernel.Results;
using PartnershipGraph.Kernel.Running;
using PartnershipGraph.Kernel.Structure;
using PartnershipGraph.Kernel.Tests.Samples;

namespace PartnershipGraph.Kernel.Tests.Structure;

public class ReciprocityTests
{
    [Test]
    public void It_is_the_share_of_returned_arcs()
    {
        var graph = Sample.Of(3, directed: true, (0, 1, 0.2), (1, 0, 5), (1, 2, 1));
        Assert.That(Reciprocity.Compute(graph, RunContext.None), Is.EqualTo(new GraphScore(2 / 3.0)));
        Assert.That(Reciprocity.Compute(Sample.Cycle(5, directed: true), RunContext.None), Is.EqualTo(new GraphScore(0)));
    }

    [Test]
    public void An_undirected_tie_is_returned() =>
        Assert.That(Reciprocity.Compute(SixStates.Graph(), RunContext.None), Is.EqualTo(new GraphScore(1)));

    [TestCase(false)]
    [TestCase(true)]
    public void Without_ties_it_is_undefined(bool directed)
    {
        foreach (var vertices in new[] { 0, 1, 4 })
        {
            var score = Reciprocity.Compute(Sample.Isolated(vertices, directed), RunContext.None);
            Assert.That(score.Value, Is.NaN);
            Assert.That(score.WhyNull, Is.EqualTo(NullReason.NoTies));
        }
    }

    [Test]
    public void It_counts_what_the_matrix_holds_both_ways() => Drawing.Any(9, directed: true).Sample(drawing =>
    {
        var matrix = drawing.Matrix();
        var arcs = (from i in Enumerable.Range(0, drawing.Vertices)
                    from j in Enumerable.Range(0, drawing.Vertices)
                    where matrix[i, j] > 0
                    select matrix[j, i] > 0).ToList();
        var actual = Reciprocity.Compute(drawing.Graph(), RunContext.None);
        return arcs.Count == 0 ? double.IsNaN(actual.Value) : actual.Value == arcs.Count(returned => returned) / (double)arcs.Count;
    });
}
