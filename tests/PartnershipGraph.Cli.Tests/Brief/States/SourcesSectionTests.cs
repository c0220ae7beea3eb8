using PartnershipGraph.Cli.Tests.Running;

namespace PartnershipGraph.Cli.Tests.Brief.States;

/// <summary>The sources of the rows about an actor.</summary>
internal sealed class SourcesSectionTests
{
    [Test]
    public async Task Rows_without_a_source_are_one_that_has_no_name()
    {
        var brief = await AlliedBrief.OfAsync("A");
        var row = brief.Table("sources").Single();

        Assert.That(brief.TextOf("sources"), Does.StartWith("4 rows name Alba, from 1 source;"));
        Assert.That((row.Number("rows"), row.Text("source"), row.Text("tables")), Is.EqualTo(((double?)4, "", "partnerships, alliances")));
    }

    [Test]
    public async Task Sources_are_told_apart_by_title_and_address_those_of_most_rows_first()
    {
        using var world = AlliedWorld.Create().With("alliances.csv", "alliance,member,kind,from").With(
            "partnerships.csv",
            "sponsor,partner,date,event,title,ladder,rank,confidence,source_title,source_url",
            "A,B,2001,establish,Title 2,L,2,low,Book,https://example.org/b",
            "A,C,2002,establish,Title 2,L,2,high,News,https://example.org/n",
            "P,A,2003,establish,Title 2,L,2,low,News,https://example.org/n",
            "A,Q,2004,establish,Title 2,L,2,medium,News,https://example.org/other",
            "P,B,2004,establish,Title 2,L,2,medium,Elsewhere,https://example.org/e");

        var brief = await AlliedBrief.OfAsync(world, "A");

        Assert.That(
            brief.Table("sources").Select(r => (r.Number("rows"), r.Text("source"), r.Text("url"), r.Text("confidence"))),
            Is.EqualTo(new (double?, string, string, string)[]
            {
                (2, "News", "https://example.org/n", "high, low"), (1, "Book", "https://example.org/b", "low"), (1, "News", "https://example.org/other", "medium"),
            }));
        Assert.That(brief.TextOf("sources"), Does.StartWith("4 rows name Alba, from 3 sources;").And.Contain("To do it again: pgraph brief --state A "));
    }

    [Test]
    public async Task A_row_of_a_later_day_is_not_counted()
    {
        var brief = await AlliedBrief.OfAsync("D", "--as-of", "2003");

        Assert.That(brief.TextOf("sources"), Does.StartWith("0 rows name Dawnland, from 0 sources;"));
        Assert.That(brief.Table("sources"), Is.Empty);
    }

    [Test]
    public async Task The_first_section_tells_the_latest_row_that_names_it()
    {
        Assert.That((await AlliedBrief.OfAsync("A")).TextOf("finding"), Does.Contain("3 title events name Alba, the latest of 2005."));
        Assert.That((await AlliedBrief.OfAsync("D")).TextOf("finding"), Does.Contain("1 title event names Dawnland, the latest of 2004."));
    }
}
