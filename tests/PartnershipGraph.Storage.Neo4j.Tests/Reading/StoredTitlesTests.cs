using PartnershipGraph.Domain.Partnerships;
using PartnershipGraph.Domain.Time;
using PartnershipGraph.Storage.Neo4j.Imports;
using PartnershipGraph.Storage.Neo4j.Reading;
using PartnershipGraph.Storage.Neo4j.Rows;
using PartnershipGraph.Storage.Neo4j.Tests.Support;

namespace PartnershipGraph.Storage.Neo4j.Tests.Reading;

/// <summary>A tie that was deleted is gone, also where the rows that are left would tell otherwise.</summary>
internal sealed class StoredTitlesTests
{
    [Test]
    public void Undisturbed_rows_come_back_without_an_addition()
    {
        var rows = SampleRecords.Bundled.Partnerships;
        var ends = ImportTables.Of(SampleRecords.Bundled).Single(t => t.Statement == "partnership").Rows.ToDictionary(r => r.Key, r => r.Properties.All["to"] as LocalDate);

        var read = StoredTitles.WithRecordedEnds([.. rows.Select(e => new StoredTitle(e, Date(ends[Key(e)])))]);

        Assert.That(read, Is.EqualTo(rows));
    }

    [Test]
    public void The_title_before_a_deleted_one_does_not_come_back_to_life()
    {
        var history = Read(Stored("2000", "2010"));

        Assert.That((history.State, history.Spells.Single().Span.To), Is.EqualTo((SideState.Closed, (DateOnly?)new DateOnly(2010, 1, 1))));
    }

    [Test]
    public void A_gap_stays_where_the_title_in_between_was_deleted()
    {
        var history = Read(Stored("2000", "2005"), Stored("2010", null));

        Assert.That(history.Spells.Select(s => (s.Span.From?.Year, s.Span.To?.Year)), Is.EqualTo(new (int?, int?)[] { (2000, 2005), (2010, null) }));
    }

    [Test]
    public void A_title_drawn_by_hand_ends_when_its_relationship_says() =>
        Assert.That(Read(Stored("2000", "2003-05-06")).Spells.Single().Span.To, Is.EqualTo(new DateOnly(2003, 5, 6)));

    [Test]
    public void A_reaffirmation_that_lost_its_title_opens_nothing()
    {
        var history = Read(Stored("2005", "2005", PartnershipEventKind.Reaffirm));

        Assert.That(history.Spells.Any(s => s.Span.Holds(new DateOnly(2006, 1, 1))), Is.False);
    }

    [Test]
    public void A_warning_counts_what_was_left_out()
    {
        var leftOut = new LeftOut();
        leftOut.Add("SUBSTANCE", 0);
        leftOut.Add("PARTNERSHIP", 1);
        leftOut.Add("ALLIANCE", 1);
        leftOut.Add("ALLIANCE", 1);

        Assert.That(leftOut.Warnings.Select(w => w.Split(" left out")[0]), Is.EqualTo(new[] { "2 ALLIANCE relationships", "1 PARTNERSHIP relationship" }));
    }

    private static TitleHistory Read(params StoredTitle[] titles) => TitleHistory.Compile(StoredTitles.WithRecordedEnds(titles));

    private static StoredTitle Stored(string date, string? to, PartnershipEventKind kind = PartnershipEventKind.Establish) =>
        new(SampleRecords.Event("AAA", "BBB", date, kind, "L", 1), to is null ? null : PartialDate.Parse(to));

    private static PartialDate? Date(LocalDate? date) => date is null ? null : PartialDate.Of(new DateOnly(date.Year, date.Month, date.Day));

    private static string Key(PartnershipEvent e) => RowKey.Of(e.Sponsor, e.Partner, e.Date.ToString(), Words<PartnershipEventKind>.Of(e.Kind));
}
