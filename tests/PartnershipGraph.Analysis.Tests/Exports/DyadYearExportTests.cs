using PartnershipGraph.Analysis.Exports;
using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Analysis.Tests.Support;
using PartnershipGraph.Domain;
using PartnershipGraph.Domain.Alliances;
using PartnershipGraph.Domain.Partnerships;
using PartnershipGraph.Domain.Provenance;

namespace PartnershipGraph.Analysis.Tests.Exports;

internal sealed class DyadYearExportTests
{
    private static DyadYears Of(PartnershipRecords records, SnapshotOptions? options = null, int? from = null, int? to = null) =>
        DyadYearExport.Of(records, options ?? Ask.On("2006-06"), from, to, CancellationToken.None);

    [Test]
    public void A_pair_has_a_row_for_each_year_on_whose_last_day_its_tie_holds()
    {
        var rows = new Rows().Title("A", "B", 1, "2001-03").Ends("A", "B", "2003-12-31").Title("C", "A", 5, "2004-12-31").Title("B", "C", 2, "2006-06-30");

        var found = Of(rows.Numbered("A", "B", "C"));

        Assert.That(
            found.Table.Lines("ccode1", "ccode2", "year", "weight"),
            Is.EqualTo(new[] { "10 20 2001 1", "10 20 2002 1", "10 30 2004 0.2", "10 30 2005 0.2", "10 30 2006 0.2", "20 30 2006 0.8" }),
            "the title that ended on the last day of 2003 does not hold on it; the as-of year counts as of the as-of date");
        Assert.That((found.From, found.To, found.Pairs), Is.EqualTo((2001, 2006, 3)));
    }

    [Test]
    public void The_lower_number_comes_first_and_the_titles_follow_it()
    {
        // By their ids Z would be second; by their numbers it is first.
        var rows = new Rows().Title("Z", "A", 1, "2005").Title("A", "Z", 4, "2006");

        var found = Of(rows.Numbered("Z", "A"));

        Assert.That(
            found.Table.Lines("ccode1", "iso3_1", "name1", "ccode2", "rank1", "since1", "rank2", "since2", "year"),
            Is.EqualTo(new[] { "10 iZ Name of Z 20 1 2005 - - 2005", "10 iZ Name of Z 20 1 2005 4 2006 2006" }));
    }

    [Test]
    public void Directed_rows_go_from_the_sponsor_with_its_own_title()
    {
        var rows = new Rows().Title("A", "B", 1, "2005").Title("B", "A", 4, "2006");

        var found = Of(rows.Numbered("A", "B"), Ask.On("2006") with { Directed = true });

        Assert.That(
            found.Table.Lines("ccode1", "ccode2", "year", "weight", "rank", "ladder", "since"),
            Is.EqualTo(new[] { "10 20 2005 1 1 L5 2005", "10 20 2006 1 1 L5 2005", "20 10 2006 0.4 4 L5 2006" }));
        Assert.That(found.Pairs, Is.EqualTo(2), "directed pairs");
    }

    [Test]
    public void An_actor_without_a_number_is_counted_and_none_of_its_rows_is_written()
    {
        var rows = new Rows().Title("A", "B", 1, "2005").Title("A", "X", 1, "2005").Title("X", "Y", 1, "2006");

        var found = Of(rows.Numbered("A", "B"));

        Assert.That(found.Table.Lines("ccode1", "ccode2", "year"), Is.EqualTo(new[] { "10 20 2005", "10 20 2006" }));
        Assert.That(found.Uncoded.Select(u => (u.Id, u.Name, u.Kind, u.Rows)), Is.EqualTo(new[] { ("X", "Name of X", "state", 3), ("Y", "Name of Y", "state", 1) }));
        Assert.That(found.WithoutNumber, Is.EqualTo(3), "the row between the two counts once");
    }

    [TestCase("")]
    [TestCase("0")]
    [TestCase("-2")]
    [TestCase("2.0")]
    [TestCase("abc")]
    public void What_is_no_number_is_none(string cow)
    {
        var records = new Rows().Title("A", "B", 1, "2005").Numbered("A", "B");
        records = records with { Actors = new(records.Actors.All.Select(a => a.Id == "B" ? a with { Cow = cow } : a)) };

        Assert.That(Of(records).Uncoded.Select(u => u.Id), Is.EqualTo(new[] { "B" }));
    }

    [Test]
    public void Two_actors_with_one_number_do_not_make_two_rows_of_one_key()
    {
        var records = new Rows().Title("A", "B", 1, "2006").Title("A", "C", 2, "2006").Title("B", "C", 2, "2006").Numbered("A", "B");
        records = records with { Actors = new(records.Actors.All.Select(a => a.Id == "C" ? a with { Cow = "20" } : a)) };

        var found = Of(records);

        Assert.That(found.Table.Lines("ccode1", "ccode2", "year"), Is.EqualTo(new[] { "10 20 2006" }));
        Assert.That(found.NumberTaken, Is.EqualTo(2));
    }

    [Test]
    public void Names_and_titles_have_no_commas()
    {
        var records = new Rows().Title("A", "B", 1, "2006").Numbered("A", "B");
        records = records with
        {
            Actors = new(records.Actors.All.Select(a => a with { Name = a.Id == "A" ? "Korea, South" : "Lao \"PDR\",the" })),
            Partnerships = [.. records.Partnerships.Select(p => p with { Title = "Deep, wide" })],
        };

        var found = Of(records);

        Assert.That(found.Table.Lines("name1", "name2", "title1"), Is.EqualTo(new[] { "Korea South Lao \"PDR\" the Deep wide" }));
    }

    [Test]
    public void Every_layer_has_columns_of_its_own_and_the_tie_weighs_the_larger()
    {
        var rows = new Rows().Title("A", "B", 3, "2006").Pact(AllianceKind.Entente, "A", "B", "2006").Pact(AllianceKind.Neutrality, "B", "C", "2006")
            .Fact("A", "B", 2004, 0.25).Fact("B", "A", 2006, 0.125);

        var found = Of(rows.Numbered("A", "B", "C"), Ask.On("2006", layers: "partnership,alliance,substance:trade_share"), 2006);

        Assert.That(
            found.Table.Lines("ccode2", "weight", "layers", "partnership_weight", "rank1", "alliance_weight", "alliance_kind", "alliances", "trade_share_weight",
                "trade_share_value1", "trade_share_year1", "trade_share_value2", "trade_share_year2"),
            Is.EqualTo(new[]
            {
                "20 0.6 partnership;alliance;substance:trade_share 0.6 3 0.3333333333333333 entente Entente A-B 0.125 0.25 2004 0.125 2006",
                "30 0.6666666666666666 alliance - - 0.6666666666666666 neutrality Neutrality B-C - - - - -",
            }));
    }

    [Test]
    public void A_name_of_a_column_stands_once()
    {
        var rows = new Rows().Fact("A", "B", 2004, 0.25, "trade share").Fact("A", "B", 2004, 0.5, "trade_share").Fact("A", "B", 2004, 0.5, "2nd");

        var columns = Of(rows.Numbered("A", "B"), Ask.On("2006", layers: "substance:trade share,substance:trade_share,substance:2nd")).Table.Columns;

        Assert.That(columns.Select(c => c.Name), Is.Unique.And.All.Match("^[a-z][a-z0-9_]*$"));
    }

    [Test]
    public void Years_asked_for_are_told_whether_or_not_there_is_a_tie()
    {
        var records = new Rows().Title("A", "B", 1, "2001").Numbered("A", "B");

        var found = Of(records, from: 1999, to: 2002);

        Assert.That((found.From, found.To), Is.EqualTo((1999, 2002)));
        Assert.That(found.Table.Lines("year"), Is.EqualTo(new[] { "2001", "2002" }));
    }

    [TestCase(2003, 2002, "--from 2003 --to 2002: years go from the earlier to the later one")]
    [TestCase(2007, null, "--from 2007: nothing later than the as-of date 2006-06-30 is told")]
    [TestCase(null, 2007, "--to 2007: nothing later than the as-of date 2006-06-30 is told")]
    [TestCase(0, null, "--from 0: years begin with 1")]
    [TestCase(null, -1, "--to -1: years begin with 1")]
    public void Years_out_of_order_or_later_than_the_day_are_refused(int? from, int? to, string message)
    {
        var records = new Rows().Title("A", "B", 1, "2001").Numbered("A", "B");

        Assert.That(() => Of(records, from: from, to: to), Throws.TypeOf<UsageException>().With.Message.EqualTo(message));
    }

    [Test]
    public void Nothing_later_than_the_day_is_told_and_what_became_known_later_is_hidden()
    {
        var rows = new Rows().Title("A", "B", 1, "2001", knownFrom: "2010").Title("A", "C", 2, "2005").Ends("A", "C", "2008").Title("B", "C", 1, "2007");

        var found = Of(rows.Numbered("A", "B", "C"), Ask.On("2006", knownAsOf: "2006"));

        Assert.That(found.Table.Lines("ccode1", "ccode2", "year"), Is.EqualTo(new[] { "10 30 2005", "10 30 2006" }));
        Assert.That(found.From, Is.EqualTo(2005), "the first year with a tie");
    }

    [Test]
    public void Rows_below_the_least_confidence_make_no_tie_and_are_not_counted()
    {
        var rows = new Rows().Title("A", "B", 1, "2005", confidence: Confidence.Low).Title("A", "C", 1, "2005", confidence: Confidence.Medium);

        var found = Of(rows.Numbered("A", "B", "C"), Ask.On("2006") with { MinConfidence = Confidence.Medium });

        Assert.That(found.Table.Lines("ccode2", "year"), Is.EqualTo(new[] { "30 2005", "30 2006" }));
        Assert.That(found.Rows, Is.EqualTo(new RowCounts(0, 1, 0)));
    }

    [Test]
    public void Without_a_row_there_are_columns_and_the_year_of_the_question()
    {
        var found = Of(new Rows().States("A", "B").Numbered("A", "B"));

        Assert.That(found.Table.Rows, Is.Empty);
        Assert.That((found.From, found.To, found.Pairs), Is.EqualTo((2006, 2006, 0)));
    }

    [Test]
    public void An_old_pact_without_a_beginning_is_told_from_the_first_year_that_a_row_names()
    {
        var rows = new Rows().Pact(AllianceKind.Defense, "A", "B", null, "2003").Pact(AllianceKind.Defense, "B", "C", "2002");

        var found = Of(rows.Numbered("A", "B", "C"), Ask.On("2003", layers: "alliance"));

        Assert.That(found.Table.Lines("ccode1", "year"), Is.EqualTo(new[] { "10 2002", "20 2002", "20 2003" }));
    }

    [Test]
    public void A_cancelled_export_stops()
    {
        var records = new Rows().Title("A", "B", 1, "2001").Numbered("A", "B");

        Assert.That(
            () => DyadYearExport.Of(records, Ask.On("2006"), null, null, new CancellationToken(canceled: true)),
            Throws.InstanceOf<OperationCanceledException>());
    }

    [Test]
    public void On_the_bundled_data_every_year_has_the_ties_of_its_last_day()
    {
        var options = Ask.On("2024-12-31", layers: "partnership,alliance");

        var found = DyadYearExport.Of(BundledData.Records, options, 2021, 2024, CancellationToken.None);

        var byYear = found.Table.Lines("year").CountBy(y => y, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        foreach (var year in new[] { 2021, 2024 })
        {
            var network = SnapshotBuilder.Build(BundledData.Records, options with { AsOf = new DateOnly(year, 12, 31) });
            var cow = network.Actors.ToDictionary(a => a.Id, a => a.Cow, StringComparer.Ordinal);
            Assert.That(byYear[year.ToString(System.Globalization.CultureInfo.InvariantCulture)], Is.EqualTo(network.Ties.Count(t => cow[t.Source] != "" && cow[t.Target] != "")));
        }

        Assert.That(found.Table.Lines("ccode1", "ccode2", "year"), Is.Unique);
        Assert.That(found.Table.Rows.Select(r => int.Parse(r[0], System.Globalization.CultureInfo.InvariantCulture) < int.Parse(r[1], System.Globalization.CultureInfo.InvariantCulture)), Is.All.True);
        Assert.That(found.Table.Rows.SelectMany(r => r), Has.None.Contain(","));
        Assert.That(
            DyadYearExport.Of(BundledData.Reversed(BundledData.Records), options, 2021, 2024, CancellationToken.None).Table.Rows,
            Is.EqualTo(found.Table.Rows), "the order of rows means nothing");
    }

    [Test]
    public void A_side_that_was_closed_counts_as_nothing_and_has_no_title()
    {
        var rows = new Rows().Title("A", "B", 1, "2001").Title("B", "A", 1, "2001").Title("B", "A", null, "2005", PartnershipEventKind.Suspend);

        var max = Of(rows.Numbered("A", "B"), Ask.On("2005") with { Combine = TieCombination.Max }, 2004);

        Assert.That(max.Table.Lines("year", "weight", "rank1", "rank2", "title2"), Is.EqualTo(new[] { "2004 1 1 1 Title 1 of L5", "2005 1 1 - -" }));
        Assert.That(Of(rows.Numbered("A", "B"), Ask.On("2005"), 2004).Table.Lines("year"), Is.EqualTo(new[] { "2004" }), "the lower of the two is 0");
    }
}
