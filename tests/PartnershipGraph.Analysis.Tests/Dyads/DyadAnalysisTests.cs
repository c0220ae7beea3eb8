using PartnershipGraph.Analysis.Dyads;
using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Analysis.Tests.Support;
using PartnershipGraph.Domain;
using PartnershipGraph.Domain.Actors;
using PartnershipGraph.Domain.Alliances;
using PartnershipGraph.Domain.Episodes;
using PartnershipGraph.Domain.Partnerships;
using PartnershipGraph.Domain.Provenance;
using PartnershipGraph.Domain.Rivalries;
using PartnershipGraph.Domain.Time;

namespace PartnershipGraph.Analysis.Tests.Dyads;

[TestFixture]
public sealed class DyadAnalysisTests
{
    private static Rows Rows => new Rows()
        .Title("A", "B", 3, "2000").Title("A", "B", 1, "2012", PartnershipEventKind.Upgrade)
        .Title("B", "A", 2, "2001").Ends("B", "A", "2015")
        .Pact(AllianceKind.Consultation, "A", "B", "1995", "2014").Pact(AllianceKind.Defense, "B", "A", "2013")
        .Rivals("B", "A", 0.5, "1990", "2011").Rivals("A", "B", 1, "2016")
        .Fact("A", "B", 2004, 0.1).Fact("B", "A", 2004, 0.2).Fact("A", "B", 2014, 0.3).Fact("A", "C", 2004, 0.9)
        .Episode("A", "B", "2003").Episode("B", "A", "2004-05", "2014").Episode("A", "B", "2015").Episode("A", "C", "2003");

    [Test]
    public void Nothing_later_than_the_day_is_told_and_an_end_that_is_later_is_open()
    {
        var report = Run(Ask.On("2010"));
        Assert.That(report.Sides.Select(s => s.History!.Events.Count), Is.EqualTo(new[] { 1, 1 }));
        Assert.That(report.Sides.Select(s => s.History!.Standing!.Closing), Is.All.Null);
        Assert.That(report.Alliances.Single().Kind, Is.EqualTo(AllianceKind.Consultation));
        Assert.That(new[] { report.Alliances[0].First.Span.To, report.Alliances[0].Second.Span.To }, Is.All.Null);
        Assert.That(report.Rivalries.Select(r => (r.Magnitude, r.Span.To)), Is.EqualTo(new[] { (0.5, (DateOnly?)null) }));
        Assert.That(report.Substance.Select(f => f.Value), Is.EqualTo(new[] { 0.1, 0.2 }));
        Assert.That(report.Episodes.Select(e => $"{e.Date} {e.To}"), Is.EqualTo(new[] { "2003 ", "2004-05 " }));
    }

    [Test]
    public void What_has_happened_by_the_day_is_told_with_its_end()
    {
        var report = Run(Ask.On("2020"));
        Assert.That(report.Sides.Select(s => s.History!.Events.Count), Is.EqualTo(new[] { 2, 2 }));
        Assert.That(report.Alliances.Select(p => p.First.Span.To), Is.EqualTo(new DateOnly?[] { new(2014, 1, 1), null }));
        Assert.That(report.Rivalries.Select(r => r.Span.To), Is.EqualTo(new DateOnly?[] { new(2011, 1, 1), null }));
        Assert.That(report.Substance, Has.Count.EqualTo(3));
        Assert.That(report.Episodes.Select(e => e.To?.ToString()), Is.EqualTo(new[] { null, "2014", null }));
    }

    [Test]
    public void Titles_that_were_not_known_are_not_told_and_all_else_follows_the_day_alone()
    {
        var report = Run(Ask.On("2020", "2010"));
        var alone = Run(Ask.On("2020"));
        Assert.That(report.Sides.Select(s => s.History!.Events.Count), Is.EqualTo(new[] { 1, 1 }));
        Assert.That(report.Sides.Select(s => s.History!.Standing!.Closing), Is.All.Null, "the end of 2015 was not known");
        Assert.That(report.Alliances.Select(p => (p.Kind, p.First.Span.To)), Is.EqualTo(alone.Alliances.Select(p => (p.Kind, p.First.Span.To))));
        Assert.That(report.Rivalries, Is.EqualTo(alone.Rivalries));
        Assert.That(report.Substance, Is.EqualTo(alone.Substance));
        Assert.That(report.Episodes, Is.EqualTo(alone.Episodes));
    }

    [Test]
    public void Sides_stand_in_the_order_in_which_the_two_are_named_each_with_its_weight()
    {
        var report = DyadAnalysis.Run(Rows.Records, Ask.On(), "B", "A");
        Assert.That((report.A.Id, report.B.Id), Is.EqualTo(("B", "A")));
        (string, double?)[] closedAndOpen = [("B", 0), ("A", 1)];
        Assert.That(report.Sides.Select(s => (s.Sponsor, s.Weight)), Is.EqualTo(closedAndOpen));
        Assert.That(report.Tie, Is.Null, "the smaller side is closed");
        Assert.That(Run(Ask.On("2010")).Tie!.Weight, Is.EqualTo(0.6));
    }

    [Test]
    public void A_side_that_was_never_coded_has_no_weight()
    {
        var report = DyadAnalysis.Run(new Rows().Title("A", "B", 2).Title("C", "B", 0).Records, Ask.On(), "B", "A");
        Assert.That(report.Sides[0].History, Is.Null);
        Assert.That(report.Sides[0].Weight, Is.Null);
        Assert.That(report.Tie!.Weight, Is.EqualTo(0.8));
        var unranked = DyadAnalysis.Run(new Rows().Title("C", "B", 0).Records, Ask.On(), "C", "B").Sides[0];
        Assert.That(unranked.Weight, Is.Null);
        Assert.That(unranked.History!.Events, Has.Count.EqualTo(1));
    }

    [Test]
    public void Two_that_know_nothing_of_each_other_have_an_empty_report()
    {
        var report = DyadAnalysis.Run(new Rows().States("A", "B").Records, Ask.On(), "A", "B");
        Assert.That(report.Tie, Is.Null);
        Assert.That(report.Rows.Total, Is.Zero);
    }

    [Test]
    public void An_organisation_is_asked_about_by_name_and_so_in()
    {
        var rows = new Rows().Actor("EU", ActorKind.Organization).Title("A", "EU", 2);
        Assert.That(DyadAnalysis.Run(rows.Records, Ask.On(), "A", "EU").Tie!.Weight, Is.EqualTo(0.8));
    }

    [Test]
    public void Members_whose_spells_never_overlapped_were_not_allied()
    {
        var rows = new Rows().Member("Pact", "A", AllianceKind.Defense, "1950", "1960").Member("Pact", "B", AllianceKind.Defense, "1960")
            .Member("Once", "A", AllianceKind.Entente, null, "1970").Member("Once", "B", AllianceKind.Entente, "1969", null)
            .Member("Empty", "A", AllianceKind.Defense, "1950").Member("Empty", "B", AllianceKind.Defense, "1980", "1980");
        Assert.That(DyadAnalysis.Run(rows.Records, Ask.On(), "A", "B").Alliances.Select(p => p.Alliance), Is.EqualTo(new[] { "Once" }));
    }

    [Test]
    public void What_began_on_one_day_is_told_in_an_order_of_its_own_whatever_that_of_the_rows_or_of_a_language()
    {
        var rows = Rows.Member("Zpact", "A", AllianceKind.Entente).Member("Zpact", "B", AllianceKind.Entente)
            .Member("apact", "A", AllianceKind.Entente).Member("apact", "B", AllianceKind.Entente)
            .Episode("B", "A", "2003").Rivals("A", "B", 0.1, "1990", "1995");
        foreach (var records in new[] { rows.Records, BundledData.Reversed(rows.Records) })
        {
            var report = DyadAnalysis.Run(records, Ask.On("2010"), "A", "B");
            Assert.That(report.Alliances.Select(p => p.Alliance), Is.EqualTo(new[] { "Zpact", "apact", "Consultation A-B" }), "ordinal");
            Assert.That(report.Episodes.Select(e => e.A), Is.EqualTo(new[] { "A", "B", "B" }));
            Assert.That(report.Rivalries.Select(r => r.Magnitude), Is.EqualTo(new[] { 0.1, 0.5 }));
        }
    }

    [Test]
    public void Rows_that_differ_only_in_end_or_source_are_told_in_one_order_whatever_that_of_the_rows()
    {
        var rows = new Rows().States("A", "B").Records;
        var span = DateSpan.Between(PartialDate.Parse("1990"), null);
        DateSpan[] spans = [span, span with { FromPrecision = DatePrecision.Day }, DateSpan.Between(PartialDate.Parse("1990"), PartialDate.Parse("1999"))];
        var sources = from title in new[] { "s", "t" } from url in new[] { "u", "v" } from sure in new[] { Confidence.High, Confidence.Low } select new Citation(title, url, sure);
        var likes = (from at in spans from source in sources select (at, source)).ToArray();
        var begun = PartialDate.Parse("1990");
        var answers = Enumerable.Range(0, 10).Select(seed =>
        {
            new Random(seed).Shuffle(likes);
            var report = DyadAnalysis.Run(
                rows with
                {
                    Alliances =
                    [
                        new AllianceMember("Pact", "A", AllianceKind.Defense, span, likes[0].source with { Title = "x", Url = "", Confidence = Confidence.High }),
                        .. likes.Select(x => new AllianceMember("Pact", "B", AllianceKind.Defense, x.at, x.source)),
                    ],
                    Rivalries = [.. likes.Select(x => new Rivalry("A", "B", 1, x.at, x.source))],
                    Episodes = [.. likes.Select(x => new Episode("A", "B", begun, x.at.End, "vote", x.at.To is null ? Bearing.Limit : Bearing.Deepens, "said", x.source))],
                },
                Ask.On("2020") with { Layers = [new Layer(LayerKind.Rivalry)] }, "A", "B");
            Assert.That(report.Rivalries.Select(r => r.Span.To is null), Is.Ordered, "what ended comes first");
            return string.Join('\n', [.. report.Alliances.Select(p => $"{p.Span} {p.First.Source} {p.Second.Source}"), .. report.Rivalries, .. report.Episodes, report.Tie!.Rivalry]);
        });
        Assert.That(answers.Distinct(StringComparer.Ordinal).Count(), Is.EqualTo(1));
    }

    [Test]
    public void Rows_below_the_least_confidence_are_left_out_and_the_others_counted()
    {
        var rows = Rows.Episode("A", "B", "2002", confidence: Confidence.Low).Rivals("A", "B", 0.1, "1980", confidence: Confidence.Medium)
            .Fact("A", "B", 2003, 0.5, confidence: Confidence.Low).Pact(AllianceKind.Entente, "A", "B", confidence: Confidence.Low)
            .Title("A", "B", 4, "1999", confidence: Confidence.Low);
        var all = DyadAnalysis.Run(rows.Records, Ask.On("2010"), "A", "B").Rows;
        var sure = DyadAnalysis.Run(rows.Records, Ask.On("2010") with { MinConfidence = Confidence.Medium }, "A", "B").Rows;
        Assert.That(all, Is.EqualTo(new RowCounts(High: 9, Medium: 1, Low: 5)));
        Assert.That(sure, Is.EqualTo(new RowCounts(9, 1, 0)));
    }

    [Test]
    public void An_actor_and_itself_are_refused() =>
        Assert.That(() => DyadAnalysis.Run(Rows.Records, Ask.On(), "A", "A"), Throws.TypeOf<UsageException>().With.Message.Contains("A twice"));

    [Test]
    public void The_tables_that_are_told_are_read() => Assert.That(
        DyadAnalysis.TablesOf(Ask.On()),
        Is.EqualTo(DataTables.Titles | DataTables.Alliances | DataTables.Rivalries | DataTables.Substance | DataTables.Episodes));

    private static DyadReport Run(SnapshotOptions options) => DyadAnalysis.Run(Rows.Records, options, "A", "B");
}
