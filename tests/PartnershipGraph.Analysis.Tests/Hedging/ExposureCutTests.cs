using PartnershipGraph.Analysis.Hedging;
using PartnershipGraph.Analysis.Tests.Support;

namespace PartnershipGraph.Analysis.Tests.Hedging;

[TestFixture]
public sealed class ExposureCutTests
{
    [Test]
    public void Without_an_unexposed_partner_the_mean_rises_and_the_reach_stays()
    {
        var result = Run("B", "P", "D");
        Assert.That(result.Mean.Value, Is.EqualTo(0.457143).Within(1e-4));
        Assert.That(result.Cut!.Mean.Value, Is.EqualTo(0.8).Within(1e-4));
        Assert.That(result.Cut.Reach.Value, Is.EqualTo(result.Reach.Value).Within(1e-12));
        Assert.That(result.Cut.Lost, Is.Empty);
    }

    [Test]
    public void The_paths_that_go_keep_their_share_and_those_that_stay_share_what_is_left()
    {
        var cut = Run("B", "P", "C").Cut!;
        Assert.That(cut.Lost.Select(p => (p.Via, Math.Round(p.Share, 9))), Is.EqualTo(new[] { ("C", 0.625) }));
        Assert.That(cut.Paths.Select(p => (p.Via, p.Share)), Is.EqualTo(new[] { ("A", 1.0) }));
        Assert.That(cut.Reach.Value, Is.EqualTo(0.24).Within(1e-12));
        Assert.That(cut.Mean.Value, Is.EqualTo(0.24).Within(1e-12), ".24 over .4 + .6");
    }

    [Test]
    public void Without_the_only_intermediary_the_mean_is_undefined()
    {
        var cut = Run("C", "Q", "B").Cut!;
        Assert.That(cut.Mean, Is.EqualTo(IndexValue.Null("no partner but poles")));
        Assert.That(cut.Reach.Value, Is.Zero);
        Assert.That(cut.Lost.Single().Share, Is.EqualTo(1));
    }

    [Test]
    public void Several_go_together_and_a_stranger_changes_nothing()
    {
        Assert.That(Run("B", "P", "C", "A").Cut!.Mean.Value, Is.Zero);
        var none = Run("A", "Q", "D");
        Assert.That(none.Cut!.Mean, Is.EqualTo(none.Mean));
    }

    [Test]
    public void Without_any_to_leave_out_there_is_no_comparison() => Assert.That(Run("B", "P").Cut, Is.Null);

    [TestCase("Q", "a pole")]
    [TestCase("P", "a pole")]
    [TestCase("B", "the actor asked about")]
    [TestCase("Z", "not in the network")]
    public void What_can_be_no_intermediary_is_refused(string without, string words) =>
        Assert.That(() => Run("B", "P", without), Throws.TypeOf<UsageException>().With.Message.Contains(words));

    private static ExposureResult Run(string state, string pole, params string[] without) =>
        ExposureAnalysis.Run(SixNodes.Rows.Records, Ask.On() with { Poles = ["P", "Q"] }, state, pole, without);
}
