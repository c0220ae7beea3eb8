using PartnershipGraph.Kernel.Balance;
using PartnershipGraph.Kernel.Running;
using PartnershipGraph.Kernel.Tests.Samples;

namespace PartnershipGraph.Kernel.Tests.Balance;

public class SpanningForestTests
{
    // The square 0–1–2–3 with one hostile tie; ties in order of their ends: 01, 03, 12, 23.
    private static readonly SignedTies square = SignedTies.Of(
        SignedDrawing.Of(4, directed: false, (0, 1, 1), (1, 2, -1), (2, 3, 1), (0, 3, 1)), weighted: false);

    private static readonly int[] tieOf = [0, 1, 0, 2, 2, 3, 1, 3];

    [Test]
    public void A_tie_that_contradicts_the_colouring_closes_a_cycle()
    {
        var forest = new SpanningForest(square, tieOf, [1, 1, 1, 1], RunContext.None);
        var (arc, from, to) = forest.Contradictions.Single();
        Assert.That((tieOf[arc], from, to), Is.EqualTo((3, 2, 3)));
        Assert.That(forest.PathBetween(from, to), Is.EquivalentTo(new[] { 0, 1, 2 }));
        Assert.That(forest.PathBetween(2, 2), Is.Empty);
    }

    [Test]
    public void A_tie_of_which_nothing_is_left_is_not_there() =>
        Assert.That(new SpanningForest(square, tieOf, [1, 0, 1, 1], RunContext.None).Contradictions, Is.Empty);

    [Test]
    public void It_stops_when_told()
    {
        var cancelled = RunContext.None with { CancellationToken = new CancellationToken(canceled: true) };
        Assert.That(() => new SpanningForest(square, tieOf, [1, 1, 1, 1], cancelled), Throws.InstanceOf<OperationCanceledException>());
    }
}
