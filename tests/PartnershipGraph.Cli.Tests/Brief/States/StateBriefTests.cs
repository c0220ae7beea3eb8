using System.Text.Json;
using PartnershipGraph.Cli.Tests.Running;

namespace PartnershipGraph.Cli.Tests.Brief.States;

/// <summary>The brief of Vietnam: every number in it is that of the command that asks for it alone.</summary>
internal sealed class StateBriefTests
{
    private JsonElement brief;

    [OneTimeSetUp]
    public async Task AskAsync() => brief = (await InProcess.TypedAsync("brief --state Vietnam --format json")).Json;

    [Test]
    public void The_sections_stand_in_their_order_under_ids_that_stay()
    {
        Assert.That(brief.GetProperty("state").GetString(), Is.EqualTo("VNM"));
        Assert.That(
            brief.GetProperty("sections").EnumerateArray().Select(s => s.GetProperty("id").GetString()),
            Is.EqualTo(new[] { "finding", "changes", "titles", "hedging", "exposure", "network", "timeline", "gap", "similarity", "unknowns", "sources" }));
        Assert.That(brief.TableIds(), Is.Unique);
    }

    [Test]
    public void Every_row_of_a_table_has_a_cell_for_every_column_of_another_name()
    {
        foreach (var id in brief.TableIds())
        {
            // A name twice, or a row too short, is an exception.
            Assert.That(brief.Table(id), Is.Not.Empty, id);
        }
    }

    [Test]
    public async Task The_indices_are_those_of_hedge_and_lie_in_their_intervals()
    {
        foreach (var (table, poles) in new[] { ("position_USA_CHN", "USA,CHN"), ("position_USA_RUS", "USA,RUS") })
        {
            var entry = await EntryAsync($"hedge --poles {poles} --format json");
            var values = entry.GetProperty("values");
            foreach (var row in brief.Table(table).Where(r => r.Text("index") != "tie"))
            {
                var symbol = values.GetProperty(row.Text("index"));
                var expected = row.Text("pole").Length > 0 ? symbol.GetProperty(row.Text("pole")).GetDouble() : symbol.GetDouble();
                Assert.That(row.Number("value"), Is.EqualTo(expected), row.Text("index"));
                Assert.That(row.Number("low"), Is.LessThanOrEqualTo(expected));
                Assert.That(row.Number("high"), Is.GreaterThanOrEqualTo(expected));
            }

            Assert.That(brief.TextOf("hedging"), Does.Contain($"({entry.GetProperty("class").GetString()})"));
        }
    }

    [Test]
    public async Task The_share_of_draws_is_that_of_hedge_robust()
    {
        var entry = await EntryAsync("hedge --poles USA,CHN --robust --samples 1000 --format json");

        Assert.That(brief.TextOf("hedging"), Does.Contain(FormattableString.Invariant($"holds in {100 * entry.GetProperty("classShare").GetDouble():F1} % of 1000 drawn spacings")));
        Assert.That(brief.GetProperty("finding").GetString(), Does.Contain(FormattableString.Invariant($"the class holds in {100 * entry.GetProperty("classShare").GetDouble():F0} % of drawn spacings")));
    }

    [Test]
    public void The_finding_has_its_numbers_with_their_intervals_and_no_word_of_a_cause()
    {
        var (finding, hx) = (brief.GetProperty("finding").GetString()!, brief.Table("position_USA_CHN").Single(r => r.Text("index") == "HX"));

        Assert.That(finding, Does.StartWith("On 2026-11-25 Vietnam leans to neither United States nor China (broad hedger): PAS 0.44 ["));
        Assert.That(finding, Does.Contain(FormattableString.Invariant($"HX 0.80 [{hx.Number("low"):F2}, {hx.Number("high"):F2}]")));
        Assert.That(finding, Does.Not.Match("because|cause|leads|effect|influence"));
        Assert.That(brief.TextOf("finding"), Does.Contain("As of 2026-11-25").And.Contain(brief.GetProperty("dataset").GetString()![..12]));
    }

    [TestCase("CHN", "USA,CHN")]
    [TestCase("USA", "USA,CHN")]
    [TestCase("RUS", "USA,RUS")]
    public async Task A_ledger_is_that_of_exposure(string pole, string poles)
    {
        var paths = (await InProcess.TypedAsync($"exposure VNM --pole {pole} --poles {poles} --format json")).Json.GetProperty("paths").EnumerateArray()
            .Select(p => (p.GetProperty("via").GetString(), (double?)p.GetProperty("contribution").GetDouble()));

        Assert.That(brief.Table("ledger_" + pole).Select(r => (r.Text("via"), r.Number("contribution"))), Is.EqualTo(paths));
    }

    [Test]
    public async Task The_titles_are_those_of_show_each_with_its_source()
    {
        var show = (await InProcess.TypedAsync("show VNM --format json")).Json;
        var received = show.GetProperty("receives").EnumerateArray()
            .Select(r => (r.GetProperty("sponsor").GetString()!, r.GetProperty("state").GetString()!, Nullable(r, "percentile"))).ToList();

        Assert.That(brief.Table("received").Select(r => (r.Text("sponsor"), r.Text("state"), r.Number("percentile"))), Is.EquivalentTo(received));
        Assert.That(brief.Table("given").Select(r => r.Text("partner")), Is.EquivalentTo(show.GetProperty("given").EnumerateArray().Select(g => g.GetProperty("partner").GetString())));
        Assert.That(brief.Table("given").Concat(brief.Table("received")).Select(r => r.Text("source")), Has.None.Empty);
        Assert.That(brief.Table("received").Single(r => r.Text("sponsor") == "CHN").Text("title_original"), Does.Contain("命运共同体"));
    }

    [Test]
    public async Task The_likeness_is_that_of_similarity()
    {
        var pairs = (await InProcess.TypedAsync("similarity VNM --format csv")).Csv.Skip(1).Select(r => (r[0], r[2]));

        Assert.That(brief.Table("similarity").Select(r => (r.Text("id"), r["kappa"].GetRawText())), Is.EqualTo(pairs));
    }

    [Test]
    public async Task The_events_are_those_of_the_timelines_the_latest_first()
    {
        var sides = (await InProcess.TypedAsync("timeline VNM --format json")).Json.EnumerateArray()
            .SelectMany(p => p.GetProperty("sides").EnumerateObject().SelectMany(s => s.Value.GetProperty("events").EnumerateArray()
                .Select(e => (s.Name, e.GetProperty("date").GetString()!, e.GetProperty("event").GetString()!)))).ToList();
        var rows = brief.Table("timeline");

        Assert.That(rows.Select(r => (r.Text("sponsor"), r.Text("date"), r.Text("event"))), Is.EquivalentTo(sides));
        var days = rows.Select(r => r.Text("date")[..4]).ToList();
        Assert.That(days, Is.EqualTo(days.OrderDescending(StringComparer.Ordinal)));
    }

    [Test]
    public async Task What_a_sponsor_does_with_it_is_what_gap_says()
    {
        var expected = (await InProcess.TypedAsync("gap --sponsor CHN --format json")).Json.GetProperty("partners").EnumerateArray().Single(p => p.GetProperty("id").GetString() == "VNM");
        var row = brief.Table("gap_received").Single(r => r.Text("sponsor") == "CHN");

        Assert.That((row.Number("gap"), row.Number("low"), row.Number("high")), Is.EqualTo((Nullable(expected, "gap"), Nullable(expected, "low"), Nullable(expected, "high"))));
        Assert.That(brief.Table("gap_received").Where(r => r.Number("gap") is null).Select(r => r.Text("null")), Has.None.Empty);
    }

    [Test]
    public async Task The_changes_are_those_of_diff_in_which_it_takes_part()
    {
        var diff = (await InProcess.TypedAsync("diff --from 2025-11-25 --to 2026-11-25 --format json")).Json;
        string[] parts = ["opened", "closed", "changed"];
        var expected = parts.SelectMany(p => diff.GetProperty(p).EnumerateArray())
            .Select(e => (Sponsor: e.GetProperty("sponsor").GetString()!, Partner: e.GetProperty("partner").GetString()!))
            .Where(e => e.Sponsor == "VNM" || e.Partner == "VNM").ToList();

        Assert.That(expected, Is.Not.Empty);
        Assert.That(brief.Table("changes").Select(r => (r.Text("sponsor"), r.Text("partner"))), Is.EquivalentTo(expected));
    }

    [Test]
    public void The_matrix_has_the_ties_of_the_list_and_is_symmetric()
    {
        var (matrix, among) = (brief.Table("partner_matrix"), brief.Table("ties_among_partners"));
        var ids = matrix.Select(r => r.Text("id")).ToList();

        Assert.That(ids, Is.EqualTo(brief.Table("partners").Take(12).Select(r => r.Text("id"))));
        foreach (var row in matrix)
        {
            foreach (var id in ids.Where(id => id != row.Text("id")))
            {
                var tie = among.SingleOrDefault(t => new[] { t.Text("a"), t.Text("b") }.Order(StringComparer.Ordinal).SequenceEqual(new[] { id, row.Text("id") }.Order(StringComparer.Ordinal)));
                Assert.That(row.Number("tie_" + id), Is.EqualTo(tie?.Number("tie")));
                Assert.That(matrix.Single(r => r.Text("id") == id).Number("tie_" + row.Text("id")), Is.EqualTo(tie?.Number("tie")));
            }

            Assert.That(row.Number("tie_" + row.Text("id")), Is.Null);
        }
    }

    [Test]
    public void Every_row_that_names_it_has_its_source_counted_once()
    {
        Assert.That(brief.Table("sources").Sum(r => r.Number("rows")), Is.EqualTo(brief.Table("coverage").Sum(r => r.Number("rows"))));
        Assert.That(brief.Table("sources").Select(r => r.Number("rows")!.Value), Is.Ordered.Descending);
    }

    private static double? Nullable(JsonElement parent, string name) => parent.GetProperty(name) is { ValueKind: JsonValueKind.Number } n ? n.GetDouble() : null;

    private static async Task<JsonElement> EntryAsync(string line) =>
        (await InProcess.TypedAsync(line)).Json.GetProperty("states").EnumerateArray().Single(s => s.GetProperty("id").GetString() == "VNM");
}
