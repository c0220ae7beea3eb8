using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Results;
using PartnershipGraph.Kernel.Tests.Samples;

namespace PartnershipGraph.Kernel.Tests.Results;

public class PairScoresTests
{
    [Test]
    public void Values_stand_beside_the_ends_of_their_pairs()
    {
        var ends = TieEnds.Of(Sample.Path(3));
        var scores = new PairScores(ends.Sources, ends.Targets, new[] { 0.5, 2 });
        var told = Enumerable.Range(0, scores.Values.Length)
            .Select(i => (scores.Sources.Span[i], scores.Targets.Span[i], scores.Values.Span[i]));
        Assert.That(told, Is.EqualTo(new[] { (0, 1, 0.5), (1, 2, 2.0) }));
    }
}
