using PartnershipGraph.Analysis.Hedging;
using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Analysis.Tests.Support;
using PartnershipGraph.Domain.Actors;

namespace PartnershipGraph.Analysis.Tests.Hedging;

[TestFixture]
public sealed class ExposureTests
{
    [Test]
    public void The_ledger_names_every_path_with_its_share()
    {
        var result = Exposed("B", "P");
        Assert.That(result.Paths.Select(p => p.Via), Is.EqualTo(new[] { "C", "A" }));
        Assert.That(result.Paths.Select(p => p.First), Is.EqualTo(new[] { 0.4, 0.4 }).Within(1e-12));
        Assert.That(result.Paths.Select(p => p.Second), Is.EqualTo(new[] { 1, 0.6 }).Within(1e-12));
        Assert.That(result.Paths.Select(p => p.Contribution), Is.EqualTo(new[] { 0.4, 0.24 }).Within(1e-12));
        Assert.That(result.Paths.Select(p => p.Share), Is.EqualTo(new[] { 0.625, 0.375 }).Within(1e-12));
        Assert.That(result.Mean.Value, Is.EqualTo(0.457143).Within(1e-4));
        Assert.That(result.Reach.Value, Is.EqualTo(0.544).Within(1e-12));
    }

    [TestCase("A", "Q", "B")]
    [TestCase("B", "Q", "A")]
    [TestCase("C", "Q", "B")]
    [TestCase("D", "Q", "B")]
    public void A_single_path_has_the_whole_share(string state, string pole, string via)
    {
        var path = Exposed(state, pole).Paths.Single();
        Assert.That((path.Via, path.Share), Is.EqualTo((via, 1.0)));
    }

    [Test]
    public void Where_no_partner_is_tied_to_the_pole_exposure_is_0_and_the_ledger_empty()
    {
        var result = Exposed("A", "P");
        Assert.That((result.Mean.Value, result.Reach.Value), Is.EqualTo(((double?)0, (double?)0)));
        Assert.That(result.Paths, Is.Empty);
    }

    [Test]
    public void Equal_contributions_are_listed_by_id()
    {
        var rows = new Rows().Title("A", "b", 1).Title("A", "Z", 1).Title("A", "a", 1);
        foreach (var k in new[] { "a", "b", "Z" })
            rows.Title("P", k, 2);
        var result = ExposureAnalysis.Run(rows.Records, Ask.On() with { Poles = ["P"] }, "A", "P");
        Assert.That(result.Paths.Select(p => p.Via), Is.EqualTo(new[] { "Z", "a", "b" }));
    }

    [Test]
    public void Poles_are_no_intermediaries_the_one_asked_about_among_them()
    {
        // Without further poles Q is a partner like another.
        var (alone, both) = (Exposed("A", "P", "P"), Exposed("A", "P"));
        Assert.That(alone.Mean.Value, Is.Zero);
        Assert.That(Exposed("B", "P", "P").Paths.Select(p => p.Via), Is.EqualTo(new[] { "C", "A" }));
        Assert.That(Exposed("Q", "P", "P").Paths.Select(p => p.Via), Is.EqualTo(new[] { "A" }));
        Assert.That(both.Paths, Is.Empty);
        Assert.That(Exposed("P", "Q", "Q").Paths.Select(p => p.Via), Is.EqualTo(new[] { "A" }), "an actor is no intermediary of its own");
    }

    [Test]
    public void The_pole_asked_about_is_in_the_network_whatever_its_kind()
    {
        var rows = new Rows().Actor("EU", ActorKind.Organization).Title("EU", "B", 2).Title("B", "A", 1);
        Assert.That(ExposureAnalysis.Run(rows.Records, Ask.On(), "A", "EU").Mean.Value, Is.EqualTo(0.8));
    }

    [Test]
    public void A_pole_is_not_exposed_to_itself()
    {
        var result = Exposed("P", "P");
        Assert.That(result.Mean, Is.EqualTo(IndexValue.Null("to itself")));
        Assert.That(result.Reach, Is.EqualTo(IndexValue.Null("to itself")));
        Assert.That(result.Paths, Is.Empty);
    }

    [Test]
    public void A_state_without_partners_but_poles_has_no_mean_and_a_reach_of_0()
    {
        var rows = new Rows().Title("P", "A", 1).States("Q");
        var result = ExposureAnalysis.Run(rows.Records, Ask.On() with { Poles = ["P", "Q"] }, "A", "P");
        Assert.That(result.Mean, Is.EqualTo(IndexValue.Null("no partner but poles")));
        Assert.That(result.Reach.Value, Is.Zero);
    }

    [Test]
    public void An_actor_outside_the_network_is_refused_with_the_day()
    {
        var rows = SixNodes.Rows.Actor("OLD", ActorKind.State, "1900", "1990");
        Assert.That(
            () => Cultures.In("th-TH", () => ExposureAnalysis.Run(rows.Records, Ask.On(), "OLD", "P")),
            Throws.TypeOf<UsageException>().With.Message.Contains("OLD is not in the network of 2024-12-31"));
    }

    [Test]
    public void Ledger_and_indices_agree_on_the_level_scale()
    {
        var options = Ask.On(weights: "level") with { Poles = ["P", "Q"] };
        var level = ExposureAnalysis.Run(SixNodes.Rows.Records, options, "B", "P");
        Assert.That(level.Mean.Value, Is.EqualTo(0.457143).Within(1e-4));
        Assert.That(level.Reach.Value, Is.EqualTo(0.544).Within(1e-12));
        Assert.That(level.Paths.Sum(p => p.Contribution), Is.EqualTo(0.64).Within(1e-12));
    }

    [Test]
    public void A_walk_of_two_steps_mixes_in_the_other_ties_of_the_partners()
    {
        // .4/2.2 · .6/1.8 through A and .4/2.2 · 1/1.4 through C.
        Assert.That(Exposed("B", "P").Walk.Value, Is.EqualTo(0.060606 + 0.129870).Within(1e-6));
        Assert.That(Exposed("P", "P").Walk, Is.EqualTo(IndexValue.Null("to itself")));
    }

    [Test]
    public void Directed_ties_are_refused() => Assert.That(
        () => ExposureAnalysis.Run(SixNodes.Rows.Records, Ask.On() with { Directed = true }, "A", "P"), Throws.TypeOf<UsageException>());

    private static ExposureResult Exposed(string state, string pole, params string[] poles)
    {
        SnapshotOptions options = Ask.On() with { Poles = poles.Length > 0 ? poles : ["P", "Q"] };
        return ExposureAnalysis.Run(SixNodes.Rows.Records, options, state, pole);
    }
}
