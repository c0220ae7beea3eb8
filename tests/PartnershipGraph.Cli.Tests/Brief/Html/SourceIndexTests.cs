using PartnershipGraph.Cli.Brief.Html;
using PartnershipGraph.Domain;
using PartnershipGraph.Domain.Actors;
using PartnershipGraph.Domain.Provenance;
using PartnershipGraph.Domain.Rivalries;
using PartnershipGraph.Domain.Time;

namespace PartnershipGraph.Cli.Tests.Brief.Html;

/// <summary>The numbered sources of a page.</summary>
internal sealed class SourceIndexTests
{
    private static readonly SourceIndex index = new(
        new PartnershipRecords
        {
            Read = DataTables.All,
            Actors = new ActorDirectory([]),
            Rivalries = [Row("Book", ""), Row("News", "https://b.org"), Row("News", "https://a.org"), Row("News", "https://b.org"), Row("", ""), Row("", "https://c.org")],
        },
        new DateOnly(2024, 12, 31));

    [Test]
    public void A_table_without_rows_is_not_listed_and_the_title_counts()
    {
        Assert.That(index.Groups.Select(g => (g.Id, g.Title)), Is.EqualTo(new[] { ("sources-rivalries", "rivalries: 6 rows from 4 sources; 1 names none") }));
    }

    [Test]
    public void Sources_are_told_apart_by_title_and_address_those_of_most_rows_first()
    {
        Assert.That(
            index.Groups.Single().Sources.Select(s => (s.Number, s.Title, s.Address, s.Rows)),
            Is.EqualTo(new[] { (1, "News", "https://b.org", 2), (2, "", "https://c.org", 1), (3, "Book", "", 1), (4, "News", "https://a.org", 1) }));
    }

    [TestCase("News", "https://a.org", ExpectedResult = 4)]
    [TestCase("Book", "", ExpectedResult = 3)]
    [TestCase("Book", "https://a.org", ExpectedResult = null)]
    public int? A_source_is_found_by_both(string title, string url) => index.NumberOf(title, url);

    private static Rivalry Row(string title, string url) => new("A", "B", 1, new DateSpan(null, null), new Citation(title, url, Confidence.High));
}
