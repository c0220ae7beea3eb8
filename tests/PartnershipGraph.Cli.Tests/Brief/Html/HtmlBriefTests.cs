using System.Text;
using PartnershipGraph.Cli.Brief.Html;
using PartnershipGraph.Cli.Tests.Running;

namespace PartnershipGraph.Cli.Tests.Brief.Html;

/// <summary>The brief of everybody as a page, on the bundled data.</summary>
internal sealed class HtmlBriefTests
{
    private WrittenPage page = null!;
    private CliRun answer = null!;
    private TemporaryFolder folder = null!;

    [OneTimeSetUp]
    public async Task WriteAsync()
    {
        folder = new TemporaryFolder();
        page = await WrittenPage.OfAsync();
        answer = await InProcess.RunAsync("brief", "--out", folder["out"], "--html", folder["a page.html"], "--format", "json");
    }

    [OneTimeTearDown]
    public void Remove() => folder.Dispose();

    [Test]
    public void The_page_has_every_section_of_the_brief_then_methods_sources_and_the_command()
    {
        var titles = answer.Json.GetProperty("sections").EnumerateArray().Select(s => s.GetProperty("title").GetString()!).ToList();

        Assert.That(page.Headings, Is.EqualTo([.. titles, "How the numbers are made", "Every source", "How to redo it"]));
    }

    [Test]
    public void The_head_has_the_finding_the_day_the_digest_and_numbers()
    {
        var head = page.Tree.Descendants("header").Single();

        using var scope = Assert.EnterMultipleScope();
        Assert.That(head.Descendants("p").First().Value, Is.EqualTo(answer.Json.GetProperty("finding").GetString()));
        Assert.That(head.Value, Does.Contain("2026-11-25").And.Contain(answer.Json.GetProperty("dataset").GetString()![..12]).And.Contain(answer.Json.GetProperty("version").GetString()!));
        Assert.That(head.Descendants("dd").Select(d => d.Value), Does.Contain("164"));
    }

    [Test]
    public void Every_sentence_of_the_brief_stands_on_the_page()
    {
        var said = page.Tree.Descendants("section").SelectMany(s => s.Descendants().Where(e => e.Name.LocalName is "p" or "li")).Select(e => e.Value).ToHashSet(StringComparer.Ordinal);

        Assert.That(answer.Json.GetProperty("sections").EnumerateArray().SelectMany(s => s.GetProperty("text").EnumerateArray()).Select(t => t.GetString()!).Where(t => !said.Contains(t)), Is.Empty);
    }

    [Test]
    public void Every_table_gives_the_rows_of_its_file()
    {
        var left = page.Tables.Where(t => t.Attribute("data-figure") is null).ToList();

        Assert.That(left.Select(t => t.Attribute("data-file")!.Value), Is.EquivalentTo(Directory.EnumerateFiles(folder["out"], "*.csv").Select(f => Path.GetFileName(f))));
        foreach (var table in left)
        {
            var file = CsvText.Rows(File.ReadAllText(folder[$"out/{table.Attribute("data-file")!.Value}"]));
            var rows = WrittenPage.CsvOf(table).ToList();

            // A table that the page had no room for has some of the rows, in their order, and says how many it lacks.
            var lacking = int.Parse(table.Attribute("data-left-out")?.Value ?? "0", System.Globalization.CultureInfo.InvariantCulture);
            Assert.That(rows, Has.Count.EqualTo(file.Count - lacking), table.Attribute("id")!.Value);
            Assert.That(lacking == 0 ? rows : file.Where(f => rows.Any(r => r.SequenceEqual(f))), Is.EqualTo(lacking == 0 ? file : rows), table.Attribute("id")!.Value);
        }
    }

    [Test]
    public void The_file_is_the_page_that_goes_to_the_standard_output()
    {
        using var scope = Assert.EnterMultipleScope();
        Assert.That(File.ReadAllText(folder["a page.html"]), Is.EqualTo(page.Html));
        Assert.That(answer.Error, Does.Contain($"pgraph: wrote {folder["a page.html"]}"));
        Assert.That(page.Run.Error, Does.Not.Contain("wrote"));
        Assert.That(Directory.EnumerateFiles(folder.Location).Select(f => Path.GetFileName(f)), Is.EqualTo(new[] { "a page.html" }), "nothing is left beside it");
    }

    [Test]
    public async Task The_answer_beside_the_page_is_the_usual_one() =>
        Assert.That(answer.Out, Is.EqualTo((await InProcess.RunAsync("brief", "--format", "json")).Out));

    [Test]
    public void The_page_is_small_enough_for_mail_and_carries_its_data()
    {
        using var scope = Assert.EnterMultipleScope();
        Assert.That(Encoding.UTF8.GetByteCount(page.Html), Is.LessThanOrEqualTo(PageBudget.Most));
        Assert.That(page.Tree.Descendants("template").Single().Value, Has.Length.GreaterThan(100_000));
    }

    [Test]
    public async Task The_page_is_a_data_folder_of_the_same_digest()
    {
        var check = await InProcess.RunAsync("validate", folder["a page.html"], "--format", "json");
        var again = await InProcess.RunAsync("brief", "--data", folder["a page.html"], "--format", "json");

        using var scope = Assert.EnterMultipleScope();
        Assert.That(check.Exit, Is.Zero, check.Out);
        Assert.That(again.Json.GetProperty("dataset").GetString(), Is.EqualTo(answer.Json.GetProperty("dataset").GetString()));
        Assert.That(again.Out, Is.EqualTo(answer.Out));
    }

    [Test]
    public async Task The_command_on_the_page_makes_the_page_again_from_its_own_data()
    {
        var command = page.Tree.Descendants("code").Single(c => c.Attribute("id")?.Value == "command").Value;
        var words = command.Split(' ');
        Assert.That(words[..4], Is.EqualTo(new[] { "pgraph", "brief", "--html", "brief.html" }));

        var again = await InProcess.RunAsync([.. words[1..3], folder["again.html"], .. words[4..], "--data", folder["a page.html"]]);
        var text = await File.ReadAllTextAsync(folder["again.html"]);
        File.Delete(folder["again.html"]);

        Assert.That(again.Exit, Is.Zero, again.Error);
        Assert.That(text, Is.EqualTo(page.Html));
    }

    [Test]
    public void Every_source_of_the_rows_is_listed_once_for_its_table()
    {
        var listed = page.Tree.Descendants("details").Where(d => d.Attribute("class")?.Value == "sources").ToDictionary(d => d.Attribute("id")!.Value, StringComparer.Ordinal);
        var rows = CsvText.Rows(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Data", "episodes.csv")));
        var (title, url) = (rows[0].ToList().IndexOf("source_title"), rows[0].ToList().IndexOf("source_url"));
        var expected = rows.Skip(1).Select(r => (r[title], r[url])).Distinct().Where(s => s != ("", "")).ToList();
        var items = listed["sources-episodes"].Descendants("li").ToList();

        using var scope = Assert.EnterMultipleScope();
        Assert.That(listed.Keys, Does.Contain("sources-partnerships").And.Contain("sources-ladders").And.Contain("sources-substance"));
        Assert.That(items, Has.Count.EqualTo(expected.Count));
        Assert.That(items.SelectMany(i => i.Elements("a")).Select(a => a.Attribute("href")!.Value), Is.EquivalentTo(expected.Where(s => s.Item2.Length > 0).Select(s => s.Item2)));
        Assert.That(page.Tree.Descendants("li").Select(l => l.Attribute("value")?.Value).OfType<string>(), Is.Unique);
    }

    [Test]
    public void Rows_about_an_actor_can_be_found_by_it_in_tables_and_pictures()
    {
        var vietnam = page.Tree.Descendants().Where(e => (e.Attribute("data-a")?.Value ?? "").Split(' ').Contains("VNM")).ToList();

        using var scope = Assert.EnterMultipleScope();
        Assert.That(vietnam.Where(e => e.Name.LocalName == "tr").Select(e => e.Ancestors("table").Single().Attribute("id")!.Value).Distinct().Count(), Is.GreaterThan(3));
        Assert.That(vietnam.Where(e => e.Name.LocalName == "tr" && e.Ancestors("table").Single().Attribute("id")!.Value == "table-changes").Select(e => e.Value), Has.All.Contain("Vietnam"));
    }

    [Test]
    public void What_is_unknown_is_a_list()
    {
        var unknowns = page.Tree.Descendants("section").Single(s => s.Attribute("id")!.Value == "unknowns");

        Assert.That(unknowns.Elements("ul").Single().Elements("li").Count(), Is.GreaterThan(3));
    }

    [Test]
    public void Chinese_titles_bear_their_language()
    {
        Assert.That(page.Tree.Descendants("span").Where(s => s.Attribute("lang")?.Value == "zh-Hans").Select(s => s.Value), Does.Contain("全面战略伙伴关系"));
    }
}
