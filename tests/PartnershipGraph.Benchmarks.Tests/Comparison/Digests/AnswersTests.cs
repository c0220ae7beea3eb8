using PartnershipGraph.Benchmarks.Comparison.Digests;
using PartnershipGraph.Benchmarks.Comparison.Graphs;
using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Results;

namespace PartnershipGraph.Benchmarks.Tests.Comparison.Digests;

/// <summary>Answers of the kernel are read in the order of the peers.</summary>
internal sealed class AnswersTests
{
    private static readonly SampleGraph sample = new(4, [new(2, 3, 1, 1), new(0, 1, 1, 1), new(0, 2, 1, 1)]);

    [Test]
    public void Values_of_ties_stand_in_the_order_in_which_ties_are_numbered()
    {
        var digest = Answers.Of(new PairScores(new[] { 0, 0, 2 }, new[] { 1, 2, 3 }, new[] { 10.0, 20, 30 }), sample);

        using var scope = Assert.EnterMultipleScope();
        Assert.That(digest.Samples, Is.EqualTo(new[] { 30.0, 10, 20 }));
        Assert.That((digest.Count, digest.Sum, digest.Largest), Is.EqualTo((3, 60, 30)));
    }

    [Test]
    public void Ties_are_read_as_their_numbers_in_rising_order() =>
        Assert.That(Answers.Of(new TieEnds(new[] { 0, 2 }, new[] { 2, 3 }), sample).Samples, Is.EqualTo(new[] { 0.0, 2, 2 }));

    [Test]
    public void Groups_are_read_as_labels() =>
        Assert.That(Answers.Of(Partition.FromLabels([7, 7, 8, 9]), sample), Has.Property(nameof(Digest.Largest)).EqualTo(2));

    [Test]
    public void Vertices_are_read_in_rising_order() =>
        Assert.That(Answers.Of(new ReadOnlyMemory<int>([3, 1]), sample).Samples, Is.EqualTo(new[] { 1.0, 3, 3 }));

    [Test]
    public void What_is_not_known_is_refused() => Assert.That(() => Answers.Of("words", sample), Throws.ArgumentException);
}
