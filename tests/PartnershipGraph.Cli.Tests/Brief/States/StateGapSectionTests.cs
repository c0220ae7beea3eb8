using PartnershipGraph.Cli.Tests.Running;

namespace PartnershipGraph.Cli.Tests.Brief.States;

/// <summary>Titles against deeds, where there are few or none.</summary>
internal sealed class StateGapSectionTests
{
    [Test]
    public async Task Without_a_deed_of_the_sponsor_the_reason_is_told_by_name()
    {
        var brief = await AlliedBrief.OfAsync("A");
        var row = brief.Table("gap_received").Single();

        Assert.That(brief.TextOf("gap"), Does.Contain("Of the titles that Alba gets: not covered, nothing of this sponsor is measured (Qumran)."));
        Assert.That((row.Text("sponsor"), row.Number("gap"), row.Text("null")), Is.EqualTo(("Q", (double?)null, "nothing of this sponsor is measured")));
        Assert.That(row.Number("weight"), Is.EqualTo(0.8).Within(1e-12));
    }

    [Test]
    public async Task Titles_given_without_deeds_are_not_covered() =>
        Assert.That((await AlliedBrief.OfAsync("A")).TextOf("gap"), Does.StartWith("Of the titles that Alba gives: not covered."));

    [Test]
    public async Task Who_gives_none_is_told_so() =>
        Assert.That((await AlliedBrief.OfAsync("D")).TextOf("gap"), Does.StartWith("Of the titles that Dawnland gives: not covered, none is on record."));

    [Test]
    public async Task Two_sponsors_without_deeds_are_named_together() =>
        Assert.That((await AlliedBrief.OfAsync("B")).TextOf("gap"), Does.Contain("nothing of this sponsor is measured (Alba, Qumran)"));

    [Test]
    public async Task Who_gets_none_has_no_table()
    {
        var brief = await AlliedBrief.OfAsync("Q");

        Assert.That(brief.TextOf("gap"), Does.Contain("Of the titles that Qumran gets: not covered, none stands on record."));
        Assert.That(brief.TableIds(), Has.None.EqualTo("gap_received"));
    }

    [Test]
    public async Task With_deeds_of_the_sponsor_that_is_no_reason_any_more()
    {
        using var world = AlliedWorld.WithTrade();

        var brief = await AlliedBrief.OfAsync(world, "A");

        Assert.That(brief.TextOf("gap"), Does.Not.Contain("nothing of this sponsor is measured"));
        Assert.That(brief.Table("gap_received").Select(r => r.Text("sponsor")), Is.EqualTo(new[] { "Q" }));
    }
}
