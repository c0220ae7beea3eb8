using PartnershipGraph.Benchmarks.Comparison.Digests;
using PartnershipGraph.Benchmarks.Comparison.Workers;
using static PartnershipGraph.Benchmarks.Tests.Comparison.Outcomes;

namespace PartnershipGraph.Benchmarks.Tests.Comparison;

/// <summary>What follows from the runs of a question.</summary>
internal sealed class OutcomeTests
{
    [Test]
    public void A_ratio_says_how_many_times_as_long_the_peer_took()
    {
        var outcome = Of("dip200", "betw_u", Took(Side.Ours, 1, 2), Took(Side.Igraph, 1, 5), Failed(Side.NetworkX, 1, "not offered"));

        using var scope = Assert.EnterMultipleScope();
        Assert.That(outcome.Ratio(new Side(Side.Igraph, 1), new Side(Side.Ours, 1)), Is.EqualTo(2.5));
        Assert.That(outcome.Ratio(new Side(Side.NetworkX, 1), new Side(Side.Ours, 1)), Is.Null, "it did not answer");
        Assert.That(outcome.Ratio(new Side(Side.Igraph, 1), new Side(Side.Ours, 2)), Is.Null, "nobody was asked on two threads");
    }

    [Test]
    public void Each_answer_is_compared_with_ours()
    {
        var outcome = Of(
            "dip200", "betw_u",
            Took(Side.Ours, 1, 1), Took(Side.Igraph, 1, 1), Took(Side.GraphTool, 1, 1, digest: Digest.Of([1, 2, 4])),
            Failed(Side.NetworkX, 1, "?"));

        Assert.That(
            outcome.Agreements().Select(a => (a.Side.Library, a.Agreement.Agrees)),
            Is.EqualTo(new[] { (Side.Igraph, true), (Side.GraphTool, false) }));
    }

    [Test]
    public void Our_own_answer_on_more_threads_must_be_the_same_to_the_last_bit()
    {
        var other = Digest.Of([1, 2, Math.BitIncrement(3)]);

        var outcome = Of("dip200", "betw_u", Took(Side.Ours, 1, 1), Took(Side.Ours, 2, 1, digest: other), Took(Side.Igraph, 1, 1, digest: other));

        Assert.That(outcome.Agreements().Select(a => a.Agreement.Agrees), Is.EqualTo(new[] { false, true }));
    }

    [Test]
    public void Without_an_answer_of_ours_there_is_nothing_to_compare() =>
        Assert.That(Of("dip200", "betw_u", Failed(Side.Ours, 1, "?"), Took(Side.Igraph, 1, 1)).Agreements(), Is.Empty);
}
