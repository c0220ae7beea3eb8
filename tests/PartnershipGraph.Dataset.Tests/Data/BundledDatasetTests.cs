using System.Globalization;
using PartnershipGraph.Dataset.Folder;
using PartnershipGraph.Domain;
using PartnershipGraph.Domain.Actors;
using PartnershipGraph.Domain.Provenance;

namespace PartnershipGraph.Dataset.Tests.Data;

/// <summary>The bundled dataset as the README describes it.</summary>
[TestFixture]
public sealed class BundledDatasetTests
{
    [TestCase("")]
    [TestCase("de-DE")]
    [TestCase("tr-TR")]
    public void It_is_without_an_error_in_every_culture(string culture)
    {
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
        Assert.That(FolderStore.Bundled().Validate(CancellationToken.None), Is.Empty);
    }

    [Test]
    public async Task Every_table_has_the_rows_that_the_README_counts_by_confidence()
    {
        var records = await Bundled.Records;
        var counted = new Dictionary<string, Confidence[]>
        {
            ["partnerships.csv"] = [.. records.Partnerships.Select(r => r.Source.Confidence)],
            ["ladders.csv"] = [.. records.Ladders.Values.SelectMany(l => l.Titles).Select(r => r.Source.Confidence)],
            ["alliances.csv"] = [.. records.Alliances.Select(r => r.Source.Confidence)],
            ["memberships.csv"] = [.. records.Memberships.Select(r => r.Source.Confidence)],
            ["rivalries.csv"] = [.. records.Rivalries.Select(r => r.Source.Confidence)],
            ["attributes.csv"] = [.. records.Attributes.Select(r => r.Citation.Confidence)],
            ["substance.csv"] = [.. records.Substance.Select(r => r.Citation.Confidence)],
            ["episodes.csv"] = [.. records.Episodes.Select(r => r.Source.Confidence)],
            ["votes.csv"] = [.. records.Votes.Select(r => r.Source.Confidence)],
            ["actors.csv"] = [.. records.Actors.All.Select(a => Enum.Parse<Confidence>(a.Attributes["confidence"], ignoreCase: true))],
        };
        var told = await ReadmeRows();
        Assert.That(told.Keys, Is.EquivalentTo(counted.Keys));
        Assert.That(told.Keys.Select(file => $"{file}: {Row(counted[file])}"), Is.EqualTo(told.Select(row => $"{row.Key}: {row.Value}")));
    }

    [Test]
    public async Task The_kinds_of_actors_are_those_that_the_README_counts()
    {
        var kinds = (await Bundled.Records).Actors.All.CountBy(a => a.Kind).ToDictionary();
        Assert.That(kinds, Is.EquivalentTo(new Dictionary<ActorKind, int>
        {
            [ActorKind.State] = 199,
            [ActorKind.Territory] = 35,
            [ActorKind.Organization] = 18,
            [ActorKind.Collective] = 2,
        }));
    }

    [Test]
    public async Task A_row_without_a_source_is_never_of_high_confidence()
    {
        var records = await Bundled.Records;
        var cited = records.Partnerships.Select(r => (Row: $"{r.Sponsor}-{r.Partner} {r.Date}", r.Source))
            .Concat(records.Alliances.Select(r => (Row: $"{r.Alliance}: {r.Member}", r.Source)))
            .Concat(records.Episodes.Select(r => (Row: $"{r.A}-{r.B} {r.Date}", r.Source)))
            .Concat(records.Votes.Select(r => (Row: $"{r.Vote}: {r.Voter}", r.Source)))
            .Concat(records.Memberships.Select(r => (Row: $"{r.Organization}: {r.Member}", r.Source)))
            .Concat(records.Rivalries.Select(r => (Row: $"{r.A}-{r.B}", r.Source)))
            .ToList();
        Assert.That(cited.Where(c => c.Source is { Title: "", Confidence: Confidence.High }).Select(c => c.Row), Is.Empty);
        Assert.That(cited.Count(c => c.Source.Title.Length > 0), Is.GreaterThan(0.9 * cited.Count));
    }

    [Test]
    public async Task Every_episode_and_every_vote_names_its_source()
    {
        var records = await Bundled.Records;
        Assert.That(records.Episodes.Where(e => e.Source.Title.Length == 0 || e.Source.Url.Length == 0), Is.Empty);
        Assert.That(records.Votes.Where(v => v.Source.Title.Length == 0), Is.Empty);
    }

    [Test]
    public async Task Every_resolution_has_one_vote_a_member_and_one_date()
    {
        var votes = (await Bundled.Records).Votes;
        using (Assert.EnterMultipleScope())
        {
            Assert.That(votes.Select(v => v.Vote).Distinct().Count(), Is.EqualTo(8));
            Assert.That(votes.GroupBy(v => v.Vote).Where(g => g.Select(v => v.Date).Distinct().Count() != 1), Is.Empty);
            Assert.That(votes.GroupBy(v => v.Vote).Select(g => g.Count()), Is.All.LessThanOrEqualTo(193));
        }
    }

    [Test]
    public async Task A_sponsor_stays_on_one_ladder_and_every_rank_is_on_it()
    {
        var records = await Bundled.Records;
        foreach (var row in records.Partnerships.Where(p => p.Rank is not null))
            Assert.That(records.Ladders[row.Ladder].Has(row.Rank!.Value), Is.True, $"{row.Sponsor}-{row.Partner} {row.Date}");
        var ladders = records.Partnerships.Where(p => p.Ladder.Length > 0).Select(p => (p.Sponsor, p.Ladder)).Distinct().ToList();
        Assert.That(ladders.CountBy(l => l.Sponsor).Where(l => l.Value > 1).Select(l => l.Key), Is.Empty);
        Assert.That(records.Ladders["CHN"].RankCount, Is.EqualTo(5));
    }

    [Test]
    public async Task A_title_is_given_by_and_to_actors_that_exist_then()
    {
        var records = await Bundled.Records;
        var early = records.Partnerships
            .Where(p => new[] { p.Sponsor, p.Partner }.Any(id => !records.Actors[id].Existence.Holds(p.Date.FirstDay)))
            .Select(p => $"{p.Sponsor}-{p.Partner} {p.Date}");
        Assert.That(early, Is.Empty);
    }

    [Test]
    public async Task Only_what_a_question_needs_is_read()
    {
        var records = await FolderStore.Bundled().ReadAsync(DataTables.Alliances, CancellationToken.None);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(records.Read, Is.EqualTo(DataTables.Titles | DataTables.Alliances));
            Assert.That(records.Alliances, Is.Not.Empty);
            Assert.That(records.Partnerships, Is.Not.Empty);
            Assert.That(records.Substance, Is.Empty);
            Assert.That(records.Votes, Is.Empty);
        }
    }

    [Test]
    public async Task The_same_rows_are_read_as_bundled_and_as_somebodys_folder()
    {
        Assert.That(FolderStore.Bundled().Name, Is.EqualTo("bundled"));
        Assert.That(FolderStore.At(FolderStore.BundledDirectory).Name, Is.EqualTo(FolderStore.BundledDirectory));
        var other = await FolderStore.At(FolderStore.BundledDirectory).ReadAsync(DataTables.Titles, CancellationToken.None);
        var own = await Bundled.Records;
        Assert.That(
            other.Partnerships.Select(p => (p.Sponsor, p.Partner, p.Date, p.Kind, p.Rank)),
            Is.EqualTo(own.Partnerships.Select(p => (p.Sponsor, p.Partner, p.Date, p.Kind, p.Rank))));
    }

    /// <summary>The last four columns of the README's table: rows, high, medium, low.</summary>
    private static async Task<Dictionary<string, string>> ReadmeRows() =>
        (await File.ReadAllLinesAsync(Path.Combine(Bundled.Sources, "README.md")))
            .Select(line => line.Split('|', StringSplitOptions.TrimEntries))
            .Where(cells => cells.Length > 6 && cells[1].EndsWith(".csv", StringComparison.Ordinal))
            .ToDictionary(cells => cells[1], cells => string.Join(' ', cells[^5..^1]).Replace(",", "", StringComparison.Ordinal));

    private static string Row(Confidence[] rows) => FormattableString.Invariant(
        $"{rows.Length} {rows.Count(c => c == Confidence.High)} {rows.Count(c => c == Confidence.Medium)} {rows.Count(c => c == Confidence.Low)}");
}
