using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Analysis.Tests.Support;
using PartnershipGraph.Domain;
using PartnershipGraph.Domain.Alliances;
using PartnershipGraph.Domain.Partnerships;
using PartnershipGraph.Domain.Provenance;

namespace PartnershipGraph.Analysis.Tests.Snapshots;

/// <summary>Nothing later than the day, nothing less sure than asked for: in every table.</summary>
[TestFixture]
public sealed class ToldRecordsTests
{
    private static readonly Rows rows = new Rows()
        .Title("A", "B", 1, "2010").Title("A", "B", 2, "2020", PartnershipEventKind.Downgrade).Title("A", "C", 1, "2012", knownFrom: "2018")
        .Pact(AllianceKind.Defense, "A", "B", "2005", "2019").Pact(AllianceKind.Defense, "A", "C", "2016")
        .Belongs("O", "A", "2001", "2017").Belongs("O", "B", "2020")
        .Rivals("B", "C", 1, "1990", "2018").Rivals("A", "C", 1, "2021")
        .Fact("A", "B", 2014, .1).Fact("A", "B", 2016, .2)
        .Episode("A", "B", "2014-05", "2016-01").Episode("A", "B", "2015-06-02");

    [Test]
    public void Later_rows_are_left_out_and_later_ends_are_not_known()
    {
        var told = Told(Ask.On("2015-06-01"));
        Assert.That(told.Partnerships.Select(e => e.Date.ToString()), Is.EqualTo(new[] { "2010", "2012" }));
        Assert.That(told.Alliances.Select(a => (a.Span.Begin?.ToString(), a.Span.To)), Is.All.EqualTo(("2005-01-01", (DateOnly?)null)));
        Assert.That(told.Memberships.Select(m => (m.Member, m.Span.To)), Is.EqualTo(new[] { ("A", (DateOnly?)null) }));
        Assert.That(told.Rivalries.Select(r => (r.A, r.Span.To)), Is.EqualTo(new[] { ("B", (DateOnly?)null) }));
        Assert.That(told.Substance.Select(f => f.Year), Is.EqualTo(new[] { 2014 }));
        Assert.That(told.Episodes.Select(e => (e.Date.ToString(), e.To)), Is.EqualTo(new[] { ("2014-05", (Domain.Time.PartialDate?)null) }));
    }

    [TestCase("2018", null)]
    [TestCase("2019", "2019-05")]
    public void A_use_of_a_title_that_is_yet_to_come_is_not_told(string asOf, string? told)
    {
        var used = new Rows().Title("A", "B", 1, "2010", lastUsed: "2019-05").Records;

        Assert.That(ToldRecords.Of(used, Ask.On(asOf)).Partnerships.Single().LastUsed?.ToString(), Is.EqualTo(told));
    }

    [TestCase("2018", null)]
    [TestCase("2019", "2019-05")]
    public void A_use_of_a_title_that_was_not_yet_seen_is_not_known(string knownAsOf, string? told)
    {
        var used = new Rows().Title("A", "B", 1, "2010", lastUsed: "2019-05").Records;

        Assert.That(ToldRecords.Of(used, Ask.On("2022", knownAsOf)).Partnerships.Single().LastUsed?.ToString(), Is.EqualTo(told));
    }

    [Test]
    public void The_second_clock_hides_titles_that_became_known_later_and_nothing_else()
    {
        var told = Told(Ask.On("2022", knownAsOf: "2015-06-01"));
        var all = Told(Ask.On("2022"));
        Assert.That(told.Partnerships.Select(e => e.Partner), Is.EqualTo(new[] { "B" }), "the title of 2012 became known in 2018");
        Assert.That(all.Partnerships, Has.Exactly(3).Items);
        Assert.That(told.Alliances, Is.EqualTo(all.Alliances).And.Exactly(4).Items);
        Assert.That(told.Memberships, Is.EqualTo(all.Memberships).And.Exactly(2).Items);
        Assert.That(told.Rivalries, Is.EqualTo(all.Rivalries).And.Exactly(2).Items);
        Assert.That(told.Substance, Is.EqualTo(all.Substance).And.Exactly(2).Items);
        Assert.That(told.Episodes, Is.EqualTo(all.Episodes).And.Exactly(2).Items);
    }

    [Test]
    public void A_second_clock_later_than_the_day_tells_no_more_than_the_day()
    {
        var alone = Told(Ask.On("2015-06-01"));
        var both = Told(Ask.On("2015-06-01", knownAsOf: "2016"));
        Assert.That(both.Partnerships.Select(e => e.Date.ToString()), Is.EqualTo(new[] { "2010" }), "of 2012, known in 2018");
        Assert.That(both.Alliances, Is.EqualTo(alone.Alliances));
        Assert.That(both.Substance, Is.EqualTo(alone.Substance));
        Assert.That(both.Episodes, Is.EqualTo(alone.Episodes));
    }

    [Test]
    public void Rows_that_are_not_sure_enough_are_left_out()
    {
        var mixed = new Rows().Title("A", "B", 1, confidence: Confidence.Low).Fact("A", "B", 2000, .5, confidence: Confidence.Medium)
            .Rivals("A", "B", 1, confidence: Confidence.High).Episode("A", "B", "2000", confidence: Confidence.Low);
        var told = ToldRecords.Of(mixed.Records, Ask.On() with { MinConfidence = Confidence.Medium });
        Assert.That((told.Partnerships.Count, told.Substance.Count, told.Rivalries.Count, told.Episodes.Count), Is.EqualTo((0, 1, 1, 0)));
    }

    [Test]
    public void Telling_twice_changes_nothing()
    {
        var options = Ask.On("2018", knownAsOf: "2016");
        var once = ToldRecords.Of(rows.Records, options);
        var twice = ToldRecords.Of(once, options);
        Assert.That(twice.Partnerships, Is.EqualTo(once.Partnerships));
        Assert.That(twice.Alliances, Is.EqualTo(once.Alliances));
        Assert.That(twice.Episodes, Is.EqualTo(once.Episodes));
    }

    private static PartnershipRecords Told(SnapshotOptions options) => ToldRecords.Of(rows.Records, options);
}
