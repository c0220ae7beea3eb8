using PartnershipGraph.Analysis.Hedging;
using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Domain.Partnerships;
using PartnershipGraph.IntegrationTests.Databases;
using PartnershipGraph.Storage.Neo4j.Queries.Catalog;

namespace PartnershipGraph.IntegrationTests.Queries;

/// <summary>What the queries answer, held against the same question put to the rows of the files.</summary>
internal sealed class QueryValueTests
{
    private const string day = "2024-12-31";
    private static readonly DateOnly asOf = new(2024, 12, 31);

    private BundledTitles titles = null!;

    private static TestDatabase Database => IntegrationServer.Database;

    [OneTimeSetUp]
    public async Task BundledAsync()
    {
        titles = await BundledTitles.ReadAsync();
        await Database.HoldBundledAsync();
    }

    [Test]
    public async Task Partners_by_tier_are_the_titles_in_force()
    {
        var expected = titles.StandingOn(asOf).Where(t => t.Sponsor == "CHN")
            .OrderBy(t => t.Spell.Rank.Value).ThenBy(t => t.Spell.Opening.Date.FirstDay).ThenBy(t => t.Partner, StringComparer.Ordinal)
            .Select(t => FormattableString.Invariant($"{t.Spell.Rank.Value} {t.Partner} {t.Spell.Opening.Title} {t.Spell.Opening.Date.FirstDay:yyyy-MM-dd}"));

        var rows = await AskAsync("partners_by_tier", "sponsor=CHN", $"asOf={day}");

        Assert.That(rows.Select(r => $"{r["rank"]} {r["partner"]} {r["title"]} {r["since"]}"), Is.EqualTo(expected));
    }

    [TestCase("1996-06-30")]
    [TestCase("2012-11-15")]
    [TestCase(day)]
    public async Task Titles_as_of_a_day_are_those_of_that_day(string on)
    {
        var expected = titles.StandingOn(DateOnly.Parse(on, System.Globalization.CultureInfo.InvariantCulture))
            .Select(t => FormattableString.Invariant($"{t.Sponsor} {t.Partner} {t.Spell.Rank.Value} {t.Spell.Opening.Title}"));

        var rows = await AskAsync("titles_as_of", $"asOf={on}");

        Assert.That(rows.Select(r => $"{r["sponsor"]} {r["partner"]} {r["rank"]} {r["title"]}"), Is.EquivalentTo(expected));
    }

    [Test]
    public async Task Upgrades_in_a_window_are_its_rows()
    {
        var (from, to) = (new DateOnly(2021, 1, 1), new DateOnly(2023, 12, 31));
        var expected = titles.Records.Partnerships
            .Where(e => e.Kind == PartnershipEventKind.Upgrade && from <= e.Date.FirstDay && e.Date.FirstDay <= to)
            .Select(e => FormattableString.Invariant($"{e.Date.FirstDay:yyyy-MM-dd} {e.Sponsor} {e.Partner} {e.Title}"))
            .ToList();

        var rows = await AskAsync("upgrades_in_window", "from=2021-01-01", "to=2023-12-31");

        Assert.That(rows.Select(r => $"{r["date"]} {r["sponsor"]} {r["partner"]} {r["after"]}"), Is.EquivalentTo(expected).And.Not.Empty);
        Assert.That(rows.Where(r => r["rankBefore"] is not null), Is.Not.Empty);
    }

    [TestCase("VNM", "CHN")]
    [TestCase("SGP", "USA")]
    public async Task Partners_of_partners_are_the_ledger_of_exposure(string state, string pole)
    {
        var options = new SnapshotOptions { AsOf = asOf, Layers = Layer.TitlesAndAlliances, Poles = [pole] };
        var expected = ExposureAnalysis.Run(titles.Records, options, state, pole);

        var rows = await AskAsync("partners_of_partners", $"state={state}", $"pole={pole}", $"asOf={day}");

        using var scope = Assert.EnterMultipleScope();
        Assert.That(rows.Select(r => r["via"]), Is.EquivalentTo(expected.Paths.Select(p => p.Via)).And.Not.Empty);
        foreach (var (row, path) in rows.OrderBy(r => r["via"].As<string>(), StringComparer.Ordinal).Zip(expected.Paths.OrderBy(p => p.Via, StringComparer.Ordinal)))
        {
            Assert.That(row["first"].As<double>(), Is.EqualTo(path.First).Within(1e-12), path.Via);
            Assert.That(row["second"].As<double>(), Is.EqualTo(path.Second).Within(1e-12), path.Via);
            Assert.That(row["share"].As<double>(), Is.EqualTo(path.Share).Within(1e-12), path.Via);
            Assert.That(row["xm"].As<double>(), Is.EqualTo(expected.Mean.Value!.Value).Within(1e-12));
            Assert.That(row["xr"].As<double>(), Is.EqualTo(expected.Reach.Value!.Value).Within(1e-12));
        }
    }

    [Test]
    public async Task Allied_hedgers_are_those_of_the_classes()
    {
        var options = new SnapshotOptions { AsOf = asOf, Layers = Layer.TitlesAndAlliances, Poles = ["USA", "CHN"] };
        var expected = HedgeAnalysis.Run(titles.Records, options, null, CancellationToken.None).States
            .Where(s => s.Class.Kind == HedgeKind.AlliedHedger).Select(s => s.Id);

        var rows = await AskAsync("allied_hedgers", $"asOf={day}");

        Assert.That(rows.Select(r => r["state"].As<string>()).Distinct(StringComparer.Ordinal), Is.EquivalentTo(expected).And.Not.Empty);
    }

    [Test]
    public async Task Shared_partners_have_the_ties_of_both()
    {
        var ties = titles.TiesOn(asOf, ActorUniverse.All);
        var expected =
            from tie in ties
            where tie.Key.Item1 == "VNM" && tie.Key.Item2 != "IDN" && ties.ContainsKey(("IDN", tie.Key.Item2))
            select (tie.Key.Item2, tie.Value, ties[("IDN", tie.Key.Item2)]);

        var rows = await AskAsync("shared_partners", "a=VNM", "b=IDN", $"asOf={day}");

        Assert.That(rows.Select(r => (r["partner"].As<string>(), r["weightA"].As<double>(), r["weightB"].As<double>())), Is.EquivalentTo(expected).And.Not.Empty);
    }

    [Test]
    public async Task Triangles_with_both_poles_are_ties_to_both()
    {
        var ties = titles.TiesOn(asOf, ActorUniverse.States);
        var expected =
            from tie in ties
            where tie.Key.Item1 == "USA" && tie.Key.Item2 != "CHN" && ties.ContainsKey(("CHN", tie.Key.Item2))
            select (tie.Key.Item2, tie.Value, ties[("CHN", tie.Key.Item2)]);

        var rows = await AskAsync("triangles_with_both_poles", $"asOf={day}");

        Assert.That(rows.Select(r => (r["state"].As<string>(), r["toFirst"].As<double>(), r["toSecond"].As<double>())), Is.EquivalentTo(expected).And.Not.Empty);
    }

    [Test]
    public async Task Dormant_titles_are_those_of_which_nothing_was_said_since()
    {
        var said = titles.Records.Partnerships.Where(e => e.Date.FirstDay <= asOf)
            .GroupBy(e => (e.Sponsor, e.Partner)).ToDictionary(g => g.Key, g => g.Max(e => e.Date.FirstDay));
        var expected = titles.StandingOn(asOf)
            .Where(t => said[(t.Sponsor, t.Partner)].AddYears(15) <= asOf)
            .Select(t => $"{t.Sponsor} {t.Partner}");

        var rows = await AskAsync("dormant_titles", "years=15", $"asOf={day}");

        Assert.That(rows.Select(r => $"{r["sponsor"]} {r["partner"]}"), Is.EquivalentTo(expected).And.Not.Empty);
    }

    [Test]
    public async Task The_longest_spells_are_as_long_as_their_days()
    {
        var expected = titles.Spells.Where(t => t.Spell.Opening.Date.FirstDay <= asOf)
            .Select(t => End(t.Spell).DayNumber - t.Spell.Opening.Date.FirstDay.DayNumber)
            .OrderDescending().Take(12);

        var rows = await AskAsync("longest_spells", "rows=12", $"asOf={day}");

        Assert.That(rows.Select(r => r["days"].As<int>()), Is.EqualTo(expected));

        static DateOnly End(TitleSpell spell) => spell.Closing is { } closing && closing.Date.FirstDay <= asOf ? closing.Date.FirstDay : asOf;
    }

    [Test]
    public async Task The_strongest_path_is_the_shortest_on_lengths_turned_over()
    {
        var ties = titles.TiesOn(asOf, ActorUniverse.States);
        var rows = await AskAsync("strongest_path", "a=VNM", "b=BRA", $"asOf={day}");

        using var scope = Assert.EnterMultipleScope();
        Assert.That(rows[0]["length"].As<double>(), Is.EqualTo(Shortest(ties, "VNM", "BRA", 3)).Within(1e-12));
        foreach (var row in rows)
        {
            var route = row["route"].As<List<string>>();
            Assert.That(row["length"].As<double>(), Is.EqualTo(route.Zip(route.Skip(1)).Sum(step => 1 / ties[step])).Within(1e-12), string.Join('-', route));
        }
    }

    [Test]
    public async Task Inflation_counts_the_partners_of_each_rank_at_the_end_of_a_year()
    {
        var rows = await AskAsync("inflation_by_year", "sponsor=CHN", "first=2005", "last=2024");

        foreach (var year in new[] { 2005, 2014, 2024 })
        {
            var expected = titles.StandingOn(new DateOnly(year, 12, 31)).Where(t => t.Sponsor == "CHN")
                .GroupBy(t => t.Spell.Rank.Value).ToDictionary(g => g.Key, g => g.Count());
            Assert.That(rows.Where(r => r["year"].As<int>() == year).ToDictionary(r => r["rank"].As<int>(), r => r["partners"].As<int>()), Is.EquivalentTo(expected));
        }

        Assert.That(rows.GroupBy(r => r["year"].As<int>()).Select(g => g.Last()["cumulative"].As<double>()), Is.All.EqualTo(1));
    }

    [Test]
    public async Task The_most_titled_hold_titles_of_the_most_sponsors()
    {
        var expected = titles.StandingOn(asOf).GroupBy(t => t.Partner, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Count(), StringComparer.Ordinal);

        var rows = await AskAsync("most_titled", "rows=15", $"asOf={day}");

        using var scope = Assert.EnterMultipleScope();
        Assert.That(rows.Select(r => r["sponsors"].As<int>()), Is.EqualTo(expected.Values.OrderDescending().Take(15)));
        Assert.That(rows.Select(r => expected[r["partner"].As<string>()]), Is.EqualTo(rows.Select(r => r["sponsors"].As<int>())));
    }

    [Test]
    public async Task What_each_side_calls_a_tie_is_what_its_rows_say()
    {
        var expected = titles.StandingOn(asOf).Where(t => (t.Sponsor, t.Partner) is ("CHN", "RUS") or ("RUS", "CHN"))
            .OrderBy(t => t.Sponsor, StringComparer.Ordinal).Select(t => $"{t.Sponsor} {t.Spell.Opening.Title} {t.Spell.Opening.TitleOriginal}");

        var rows = await AskAsync("what_each_side_calls_it", "a=CHN", "b=RUS", $"asOf={day}");

        Assert.That(rows.Select(r => $"{r["sponsor"]} {r["title"]} {r["titleOriginal"]}"), Is.EqualTo(expected).And.Not.Empty);
    }

    private static Task<IReadOnlyList<IRecord>> AskAsync(string query, params string[] given) =>
        SavedQueries.RunAsync(Database, QueryCatalog.Bundled().Find(query)!, given);

    /// <summary>The shortest way of at most so many steps, step by step over every tie.</summary>
    private static double Shortest(Dictionary<(string From, string To), double> ties, string from, string to, int steps)
    {
        var reached = new Dictionary<string, double>(StringComparer.Ordinal) { [from] = 0 };
        for (var step = 0; step < steps; step++)
        {
            var next = new Dictionary<string, double>(reached, StringComparer.Ordinal);
            foreach (var (tie, weight) in ties.Where(t => reached.ContainsKey(t.Key.From)))
                next[tie.To] = Math.Min(next.GetValueOrDefault(tie.To, double.PositiveInfinity), reached[tie.From] + (1 / weight));
            reached = next;
        }

        return reached[to];
    }
}
