using PartnershipGraph.Cli.Tests.Running;

namespace PartnershipGraph.Cli.Tests.Brief.States;

/// <summary>What is unknown about an actor.</summary>
internal sealed class StateUnknownSectionTests
{
    [Test]
    public async Task One_sided_ties_are_counted_by_the_side_that_is_silent() =>
        Assert.That(
            (await AlliedBrief.OfAsync("A")).TextOf("unknowns"),
            Does.StartWith("Of 3 title ties 3 rest on what one side says: of 1 it is not recorded what Alba calls the partner, of 2 it is not recorded what the partner calls Alba."));

    [Test]
    public async Task A_single_tie_is_told_in_the_singular()
    {
        var text = (await AlliedBrief.OfAsync("D")).TextOf("unknowns");

        Assert.That(text, Does.StartWith("Of 1 title tie 1 rests on what one side says: of 1 it is not recorded what Dawnland calls the partner."));
        Assert.That(text, Does.Contain("No title that Dawnland gives was searched for or found").And.Not.Contain("what the partner calls Dawnland"));
    }

    [Test]
    public async Task A_tie_that_both_sides_declared_is_not_one_sided()
    {
        using var world = AlliedWorld.Create().With(
            "partnerships.csv",
            "sponsor,partner,date,event,title,ladder,rank",
            "A,B,2001,establish,Title 2,L,2",
            "B,A,2001,establish,Title 2,L,2");

        Assert.That((await AlliedBrief.OfAsync(world, "A")).TextOf("unknowns"), Does.Not.Contain("what one side says"));
    }

    [Test]
    public async Task Dates_of_the_year_and_confidence_are_counted()
    {
        using var world = AlliedWorld.Create().With(
            "partnerships.csv",
            "sponsor,partner,date,event,title,ladder,rank,confidence",
            "A,B,2001,establish,Title 2,L,2,medium",
            "A,C,2001-05-06,establish,Title 2,L,2,high",
            "A,P,2002-05-06,establish,Title 2,L,2,low",
            "B,P,2002,establish,Title 2,L,2,low");

        Assert.That(
            (await AlliedBrief.OfAsync(world, "A")).TextOf("unknowns"),
            Does.Contain("Of 3 title events 1 is dated to the year only; of 1 no source states the exact day, rank or present state, and 1 rests on background knowledge."));
    }

    [TestCase(5, true)]
    [TestCase(4, false)]
    public async Task A_sponsor_of_five_titles_that_is_silent_is_named(int partners, bool isNamed)
    {
        string[] ids = ["A", "B", "C", "P", "Q"];
        using var world = AlliedWorld.Create().With(
            "partnerships.csv",
            [
                "sponsor,partner,date,event,title,ladder,rank",
                .. ids.Take(partners).Select(id => $"S,{id},2001,establish,Title 2,L,2"),
            ])
            .With("actors.csv", "id,name,kind", "A,Alba,state", "B,Borduria,state", "C,Calbia,state", "D,Dawnland,state", "P,Pacifica,state", "Q,Qumran,state", "S,Sponsoria,state");

        var text = (await AlliedBrief.OfAsync(world, "D")).TextOf("unknowns");

        const string sentence = "Of 1 sponsor with at least 5 standing titles 1 has no row about Dawnland: Sponsoria.";
        Assert.That(text.Contains(sentence, StringComparison.Ordinal), Is.EqualTo(isNamed), text);
    }

    [Test]
    public async Task A_title_counts_until_it_is_withdrawn_whoever_is_asked_for() =>
        Assert.That((await AlliedBrief.OfAsync("C")).TextOf("unknowns"), Does.EndWith("a rank says what was declared, not what is done."));
}
