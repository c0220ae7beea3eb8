using PartnershipGraph.Cli.Tests.Running;

namespace PartnershipGraph.Cli.Tests.Brief.Html;

/// <summary>Pages of other data than the bundled ones, and of one actor.</summary>
[Category("Heavy")]
internal sealed class HtmlOfWorldsTests
{
    private const string hostile = "</template><script>alert(\"1\")</script> 'x' & שלום";

    [Test]
    public async Task The_brief_of_one_actor_has_its_sections_and_its_own_sources()
    {
        var page = await WrittenPage.OfAsync("--state", "Vietnam");

        using var scope = Assert.EnterMultipleScope();
        Assert.That(page.Tree.Descendants("h1").Single().Value, Does.StartWith("Vietnam (VNM)"));
        Assert.That(page.Headings, Does.Contain("Titles that Vietnam gives and gets").And.Contain("How the numbers are made").And.Contain("Every source"));
        Assert.That(page.Headings.Count(h => h.Contains("ource", StringComparison.Ordinal)), Is.EqualTo(1), "sources have one place");
        Assert.That(page.Tree.Descendants("code").Single(c => c.Attribute("id")?.Value == "command").Value, Is.EqualTo("pgraph brief --html brief.html --state VNM --as-of 2026-11-25"));
    }

    [Test]
    public async Task A_cited_title_leads_to_its_source_and_bears_its_number()
    {
        var page = await WrittenPage.OfAsync("--state", "VNM");
        var cited = page.Tree.Descendants("tbody").SelectMany(b => b.Descendants("a")).Where(a => a.Attribute("data-source") is not null).ToList();
        var listed = page.Tree.Descendants("li").Where(l => l.Attribute("value") is not null).ToDictionary(l => l.Attribute("value")!.Value, StringComparer.Ordinal);

        Assert.That(cited, Is.Not.Empty);
        foreach (var link in cited)
        {
            Assert.That(listed[link.Attribute("data-source")!.Value].Element("a")!.Attribute("href")!.Value, Is.EqualTo(link.Attribute("href")!.Value));
        }
    }

    [Test]
    public async Task A_ledger_holds_what_its_exposure_without_an_intermediary_is_computed_from()
    {
        var page = await WrittenPage.OfAsync("--state", "VNM");
        var ledger = page.Tables.Single(t => t.Attribute("id")!.Value == "table-ledger_CHN");
        var sums = ledger.Attribute("data-ledger")!.Value.Split(' ').Select(n => double.Parse(n, System.Globalization.CultureInfo.InvariantCulture)).ToList();
        var rows = WrittenPage.CsvOf(ledger).ToList();
        var column = rows[0].Select((key, i) => (key, i)).ToDictionary(x => x.key, x => x.i, StringComparer.Ordinal);
        var paths = rows.Skip(1).Select(r => (Via: r[column["via"]], First: Number(r, "first"), Second: Number(r, "second"))).ToList();
        var struck = paths[0].Via;
        var left = paths.Where(p => p.Via != struck).ToList();

        var command = ledger.Attribute("data-command")!.Value.Split(' ');
        var cut = (await InProcess.RunAsync([.. command[1..], "--without", struck, "--format", "json"])).Json;

        using var scope = Assert.EnterMultipleScope();
        Assert.That(sums[0], Is.EqualTo(cut.GetProperty("XM").GetDouble()).Within(1e-12));
        Assert.That(sums[1], Is.EqualTo(cut.GetProperty("XR").GetDouble()).Within(1e-12));
        Assert.That(left.Sum(p => p.First * p.Second) / (sums[2] - paths[0].First), Is.EqualTo(cut.GetProperty("without").GetProperty("XM").GetDouble()).Within(1e-12));
        Assert.That(1 - left.Aggregate(1.0, (rest, p) => rest * (1 - (p.First * p.Second))), Is.EqualTo(cut.GetProperty("without").GetProperty("XR").GetDouble()).Within(1e-12));

        double Number(IReadOnlyList<string> row, string key) => double.Parse(row[column[key]], System.Globalization.CultureInfo.InvariantCulture);
    }

    [Test]
    public async Task A_small_folder_has_a_page_that_gives_it_back()
    {
        using var world = SmallWorld.Create();
        var written = await InProcess.RunAsync("brief", "--data", world.Location, "--html", world["page.html"], "--format", "json");
        var back = await InProcess.RunAsync("brief", "--data", world["page.html"], "--format", "json");

        Assert.That(written.Exit, Is.Zero, written.Error);
        Assert.That(back.Out, Is.EqualTo(written.Out));
    }

    [TestCase("brief")]
    [TestCase("brief --state Brazil")]
    public async Task A_folder_without_a_title_still_has_a_page(string line)
    {
        using var world = SmallWorld.Create().With("partnerships.csv", "sponsor,partner,date,event,title");

        var page = await WrittenPage.OfAsync(["--data", world.Location, .. line.Split(' ').Skip(1)]);

        Assert.That(page.Headings, Does.Contain("How to redo it"));
    }

    [Test]
    public async Task Names_and_titles_of_any_form_are_texts_on_the_page()
    {
        using var world = SmallWorld.Create()
            .With("actors.csv", "id,name,kind", $"IND,\"{hostile.Replace("\"", "\"\"", StringComparison.Ordinal)}\",state", "FRA,فرنسا,state", "BRA,Brazil,state", "TZA,Tanzania,state")
            .With(
                "partnerships.csv",
                "sponsor,partner,date,event,title,title_original,ladder,rank,source_title,source_url",
                $"IND,FRA,2001,establish,Strategic Partnership,战略伙伴关系,IN,2,<b>News</b>,javascript:alert(1)",
                "FRA,IND,2002,establish,Partnership,,FR,2,News,\"https://example.org/?a=\"\"><script>\"");

        var page = await WrittenPage.OfAsync("--data", world.Location, "--state", "IND");

        using var scope = Assert.EnterMultipleScope();
        Assert.That(page.Tree.Descendants("h1").Single().Value, Does.StartWith(hostile));
        Assert.That(page.Html.Split("<script").Length - 1, Is.EqualTo(1));
        Assert.That(page.Html.Split("</template>").Length - 1, Is.EqualTo(1));
        Assert.That(page.Tree.Descendants("a").Select(a => a.Attribute("href")!.Value), Has.None.Contain("javascript"));
        Assert.That(page.Tree.Descendants("bdi").Select(b => b.Value), Does.Contain("فرنسا").And.Contain("שלום"));
        Assert.That(page.Tree.Value, Does.Not.Contain("NaN").And.Not.Contain("Infinity"));
    }

    [Test]
    public async Task Ids_of_any_form_make_a_sound_page()
    {
        using var world = new TemporaryFolder()
            .With("actors.csv", ["id,name,kind", "A/1,\"<Aland & \"\"Sons\"\">\",state", "B 2,Bay\u0001,state", .. Enumerable.Range(1, 6).Select(i => FormattableString.Invariant($"X{i},X{i},state"))])
            .With("partnerships.csv", [
                "sponsor,partner,date,event,title",
                .. Enumerable.Range(1, 6).SelectMany(i => new[] { FormattableString.Invariant($"A/1,X{i},2001,establish,Strategic Partnership"), FormattableString.Invariant($"B 2,X{i},2001,establish,Strategic Partnership"), FormattableString.Invariant($"X{i},X{(i % 6) + 1},2001,establish,Strategic Partnership") }),
            ]);

        var page = await WrittenPage.OfAsync("--data", world.Location);

        Assert.That(page.Tree.Descendants().Select(e => e.Attribute("id")?.Value).OfType<string>(), Is.Unique.And.All.Not.Contain(" "));
    }

    [Test]
    public async Task An_earlier_day_tells_nothing_later()
    {
        var page = await WrittenPage.OfAsync("--as-of", "2005");
        page.Tree.Descendants("template").Single().Remove();

        string[] later = ["no limits", "新时代", "New Era", "ES-11"];
        Assert.That(later.Where(t => page.Tree.Value.Contains(t, StringComparison.OrdinalIgnoreCase)), Is.Empty);
    }

    [TestCase("", "is empty")]
    [TestCase("no-such-folder/brief.html", "there is no folder")]
    [TestCase(".", "that is a folder")]
    public async Task A_place_that_can_hold_no_page_is_refused_before_the_work(string place, string reason)
    {
        var run = await InProcess.RunAsync("brief", "--html", place);

        Assert.That(run.Exit, Is.EqualTo(2));
        Assert.That(run.Out, Is.Empty);
        Assert.That(run.Error, Does.Contain("--html").And.Contain(reason));
    }
}
