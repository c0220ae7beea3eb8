using PartnershipGraph.Cli.Tests.Running;

namespace PartnershipGraph.Cli.Tests.Brief.States;

/// <summary>The events of an actor's titles.</summary>
internal sealed class StateTimelineSectionTests
{
    [TestCase("A", "2020", "3 events with 3 partners from 2001 to 2005: establish 3. More: pgraph timeline A.")]
    [TestCase("A", "2003", "2 events with 2 partners from 2001 to 2003: establish 2. More: pgraph timeline A.")]
    [TestCase("D", "2020", "1 event with 1 partner from 2004 to 2004: establish 1. More: pgraph timeline D.")]
    [TestCase("D", "2003", "Nothing that Dawnland calls another, or another calls Dawnland, is recorded up to that day.")]
    public async Task Events_are_counted_up_to_the_day(string actor, string day, string sentence) =>
        Assert.That((await AlliedBrief.OfAsync(actor, "--as-of", day)).TextOf("timeline"), Is.EqualTo(sentence));

    [Test]
    public async Task Rows_stand_the_latest_first()
    {
        var rows = (await AlliedBrief.OfAsync("A")).Table("timeline");

        Assert.That(rows.Select(r => (r.Text("sponsor"), r.Text("date"), r.Text("event"))), Is.EqualTo(new[] { ("A", "2005", "establish"), ("A", "2003", "establish"), ("Q", "2001", "establish") }));
    }

    [Test]
    public async Task Without_an_event_there_is_no_table() =>
        Assert.That((await AlliedBrief.OfAsync("D", "--as-of", "2003")).TableIds(), Has.None.EqualTo("timeline"));

    [Test]
    public async Task An_end_is_an_event_of_its_own()
    {
        using var world = AlliedWorld.Create().With(
            "partnerships.csv",
            "sponsor,partner,date,event,title,ladder,rank",
            "Q,A,2001,establish,Title 2,L,2",
            "Q,A,2010,end,,,");

        Assert.That((await AlliedBrief.OfAsync(world, "A")).TextOf("timeline"), Does.StartWith("2 events with 1 partner from 2001 to 2010: establish 1, end 1."));
    }
}
