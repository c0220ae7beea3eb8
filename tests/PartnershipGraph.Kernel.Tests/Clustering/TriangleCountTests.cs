using CsCheck;
using PartnershipGraph.Kernel.Clustering;
using PartnershipGraph.Kernel.Running;
using PartnershipGraph.Kernel.Tests.Samples;

namespace PartnershipGraph.Kernel.Tests.Clustering;

public class TriangleCountTests
{
    [TestCase(1)]
    [TestCase(3)]
    public void Every_triangle_is_counted_once_at_each_corner(int threads)
    {
        var run = RunContext.None with { MaxDegreeOfParallelism = threads };
        Drawing.Any(40, directed: false).Sample(drawing =>
        {
            var counts = TriangleCount.ByVertex(drawing.Graph(), run);
            Assert.That(counts, Is.EqualTo(NeighbourhoodOpinion.Triangles(drawing.Matrix())));
        });
    }

    [Test]
    public void Vertices_in_several_blocks_and_words_are_told_apart()
    {
        // Triangles 0–300–600, 1–301–601, …: each vertex in one.
        const int third = 300;
        (int, int)[] ties = [.. Enumerable.Range(0, third).SelectMany(v => new[] { (v, v + third), (v, v + (2 * third)), (v + third, v + (2 * third)) })];
        var graph = Sample.Hops(3 * third, directed: false, ties);
        Assert.That(TriangleCount.ByVertex(graph, RunContext.None with { MaxDegreeOfParallelism = 2 }), Is.All.EqualTo(1));
    }

    [Test]
    public void It_can_be_cancelled()
    {
        var cancelled = RunContext.None with { CancellationToken = new CancellationToken(canceled: true) };
        Assert.That(() => TriangleCount.ByVertex(Sample.Complete(4), cancelled), Throws.InstanceOf<OperationCanceledException>());
    }
}
