namespace PartnershipGraph.Cli.Tests.Brief.States;

/// <summary>The partners of an actor and the ties among them.</summary>
internal sealed class EgoSectionTests
{
    [Test]
    public async Task Partners_stand_by_depth_with_how_many_others_they_are_tied_to()
    {
        var brief = await AlliedBrief.OfAsync("A");

        Assert.That(
            brief.Table("partners").Select(r => (r.Text("id"), Math.Round(r.Number("tie")!.Value, 12), r.Number("shared"), r.Number("of_partners"))),
            Is.EqualTo(new (string, double, double?, double?)[] { ("P", 1, 0, 2), ("Q", 0.8, 1, 2), ("B", 0.4, 1, 2) }));
        Assert.That(brief.TextOf("network"), Does.Contain("Alba is tied to 3 partners; among them stand 1 tie of the 3 that there might be (density 0.33)."));
    }

    [Test]
    public async Task A_tie_rests_on_the_titles_and_the_pacts_behind_it()
    {
        var partners = (await AlliedBrief.OfAsync("A")).Table("partners");

        Assert.That(partners.Single(r => r.Text("id") == "P").Text("rests_on"), Does.StartWith("A: Title 3; PA ("));
        Assert.That(partners.Single(r => r.Text("id") == "Q").Text("rests_on"), Is.EqualTo("Q: Title 2"));
    }

    [Test]
    public async Task One_partner_has_no_other_to_be_tied_to()
    {
        var brief = await AlliedBrief.OfAsync("D");

        Assert.That(brief.TextOf("network"), Does.Contain("Dawnland is tied to 1 partner; one partner has no other to be tied to."));
        Assert.That(brief.TableIds(), Has.None.EqualTo("partner_matrix").And.None.EqualTo("ties_among_partners"));
    }

    [Test]
    public async Task The_one_tie_among_partners_stands_in_list_and_matrix()
    {
        var brief = await AlliedBrief.OfAsync("B");
        var tie = brief.Table("ties_among_partners").Single();

        Assert.That(new[] { tie.Text("a"), tie.Text("b") }, Is.EquivalentTo(new[] { "A", "Q" }));
        Assert.That(tie.Number("tie"), Is.EqualTo(0.8).Within(1e-12));
        Assert.That(brief.Table("partner_matrix").Single(r => r.Text("id") == "Q").Number("tie_A"), Is.EqualTo(0.8).Within(1e-12));
        Assert.That(brief.Table("partner_matrix").Single(r => r.Text("id") == "D").Number("tie_A"), Is.Null);
        Assert.That(brief.TextOf("network"), Does.Contain("1 tie of the 6 that there might be (density 0.17)"));
    }

    [Test]
    public async Task Titles_alone_leave_the_pact_out()
    {
        var row = (await AlliedBrief.OfAsync("A", "--layers", "partnership")).Table("partners").Single(r => r.Text("id") == "P");

        Assert.That(row.Number("tie"), Is.EqualTo(0.6).Within(1e-12));
        Assert.That(row.Text("rests_on"), Is.EqualTo("A: Title 3"));
    }

    [Test]
    public async Task A_partner_of_a_later_day_is_none_yet() =>
        Assert.That((await AlliedBrief.OfAsync("A", "--as-of", "2004")).Table("partners").Select(r => r.Text("id")), Is.EqualTo(new[] { "P", "Q" }));
}
