using CsCheck;
using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Tests.Samples;

namespace PartnershipGraph.Kernel.Tests.Graphs;

public class TieEndsTests
{
    [Test]
    public void Ties_without_direction_come_once_with_the_smaller_end_first()
    {
        var ends = TieEnds.Of(Sample.Hops(4, directed: false, (3, 1), (2, 0), (1, 0)));
        Assert.That(ends.Sources.ToArray(), Is.EqualTo(new[] { 0, 0, 1 }));
        Assert.That(ends.Targets.ToArray(), Is.EqualTo(new[] { 1, 2, 3 }));
    }

    [Test]
    public void Arcs_come_by_source_then_target()
    {
        var ends = TieEnds.Of(Sample.Hops(3, directed: true, (2, 1), (2, 0), (0, 2)));
        Assert.That(ends.Sources.ToArray(), Is.EqualTo(new[] { 0, 2, 2 }));
        Assert.That(ends.Targets.ToArray(), Is.EqualTo(new[] { 2, 0, 1 }));
    }

    [Test]
    public void Without_ties_there_are_no_ends()
    {
        Assert.That(TieEnds.Of(Sample.Empty()).Sources.Length, Is.Zero);
        Assert.That(TieEnds.Of(Sample.Isolated(3, directed: true)).Targets.Length, Is.Zero);
        Assert.That(() => TieEnds.Of(null!), Throws.ArgumentNullException);
    }

    [Test]
    public void All_ties_are_listed_in_rising_order() => Drawing.Any(9).Sample(drawing =>
    {
        var ends = TieEnds.Of(drawing.Graph());
        var matrix = drawing.Matrix();
        var listed = ends.Sources.ToArray().Zip(ends.Targets.ToArray()).ToList();
        var expected = from v in Enumerable.Range(0, drawing.Vertices)
                       from w in Enumerable.Range(0, drawing.Vertices)
                       where matrix[v, w] > 0 && (drawing.Directed || v < w)
                       select (v, w);
        return listed.SequenceEqual(expected);
    });
}
