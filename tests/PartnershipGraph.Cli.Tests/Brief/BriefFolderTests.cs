using System.Xml.Linq;
using PartnershipGraph.Cli.Tests.Running;

namespace PartnershipGraph.Cli.Tests.Brief;

/// <summary>What <c>brief --out</c> leaves on the disk.</summary>
internal sealed class BriefFolderTests
{
    private static readonly XNamespace space = "http://www.w3.org/2000/svg";

    private TemporaryFolder folder = null!;
    private CliRun run = null!;

    [OneTimeSetUp]
    public async Task WriteAsync()
    {
        folder = new TemporaryFolder();
        run = await InProcess.RunAsync("brief", "--out", folder["a/b"], "--format", "json");
    }

    [OneTimeTearDown]
    public void Remove() => folder.Dispose();

    private string Written(string file) => folder[Path.Combine("a/b", file)];

    [Test]
    public void The_files_are_whole_and_nothing_else_is_left()
    {
        var files = Directory.EnumerateFiles(folder["a/b"]).Select(f => Path.GetFileName(f)).ToList();

        Assert.Multiple(() =>
        {
            Assert.That(run.Exit, Is.Zero);
            Assert.That(files, Does.Contain("brief.md").And.Contain("brief.json").And.Contain("titles.svg").And.Contain("hierarchy.csv"));
            Assert.That(files, Has.None.EndsWith(".part"));
            Assert.That(run.Error, Does.Contain($"wrote {files.Count} files"));
        });
    }

    [Test]
    public void The_json_is_the_answer_itself() => Assert.That(File.ReadAllText(Written("brief.json")), Is.EqualTo(run.Out));

    [Test]
    public async Task The_markdown_is_the_brief_as_it_is_printed() =>
        Assert.That(File.ReadAllText(Written("brief.md")), Is.EqualTo((await InProcess.RunAsync("brief", "--format", "md")).Out));

    [Test]
    public void Every_table_has_its_file_with_all_its_rows()
    {
        var tables = run.Json.GetProperty("sections").EnumerateArray().SelectMany(s => s.GetProperty("tables").EnumerateArray()).ToList();

        Assert.That(tables, Has.Count.GreaterThan(10));
        foreach (var table in tables)
        {
            var rows = CsvText.Rows(File.ReadAllText(Written(table.GetProperty("id").GetString() + ".csv")));

            Assert.That(rows[0], Is.EqualTo(table.GetProperty("columns").EnumerateArray().Select(c => c.GetString())));
            Assert.That(rows, Has.Count.EqualTo(1 + table.GetProperty("rows").GetArrayLength()));
        }
    }

    [Test]
    public void The_picture_is_sound_and_says_what_it_shows()
    {
        var svg = XDocument.Load(Written("titles.svg")).Root!;

        Assert.Multiple(() =>
        {
            Assert.That(svg.Name, Is.EqualTo(space + "svg"));
            Assert.That(svg.Element(space + "title")!.Value, Is.Not.Empty);
            Assert.That(svg.Element(space + "desc")!.Value, Does.Contain("sponsors by"));
            Assert.That(svg.Elements(space + "text").Select(t => t.Value), Has.Some.Contains("As of 2026-11-25"));
            Assert.That(svg.Elements(space + "g").Select(g => g.Attribute("data-v")?.Value), Does.Contain("0 0").And.Contain("0.6 3"), "ended, and a title of three fifths");
        });
    }

    [Test]
    public void The_picture_marks_every_standing_title_of_China() => Assert.That(
        XDocument.Load(Written("titles.svg")).Descendants(space + "title").Select(t => t.Value)
            .Count(t => t.StartsWith("China on ", StringComparison.Ordinal) && !t.EndsWith("ended", StringComparison.Ordinal)),
        Is.EqualTo(164));

    [TestCase("--poles", "IND,QQQ")]
    [TestCase("--sponsor", "QQQ")]
    [TestCase("--layers", "substance:none")]
    public async Task A_refused_brief_leaves_no_folder(string option, string value)
    {
        using var world = SmallWorld.Create();

        var refused = await InProcess.RunAsync("brief", "--data", world.Location, option, value, "--out", world["new"]);

        Assert.That(refused.Exit, Is.EqualTo(2));
        Assert.That(Directory.Exists(world["new"]), Is.False);
    }

    [Test]
    public async Task A_second_brief_takes_the_place_of_the_first()
    {
        using var world = SmallWorld.Create();
        await InProcess.RunAsync("brief", "--data", world.Location, "--out", world["out"], "--as-of", "2002");

        var second = await InProcess.RunAsync("brief", "--data", world.Location, "--out", world["out"], "--format", "json");

        Assert.That(File.ReadAllText(world["out/brief.json"]), Is.EqualTo(second.Out));
    }

    [Test]
    public async Task Ids_and_names_of_any_form_make_sound_files()
    {
        using var world = new TemporaryFolder()
            .With("actors.csv", [
                "id,name,kind",
                "A/1,\"<Aland & \"\"Sons\"\">\",state",
                "B:2,Bay\u0001,state",
                .. Enumerable.Range(1, 6).Select(i => FormattableString.Invariant($"X{i},X{i},state")),
            ])
            .With("partnerships.csv", [
                "sponsor,partner,date,event,title",
                .. Enumerable.Range(1, 6).SelectMany(i => new[]
                {
                    FormattableString.Invariant($"A/1,X{i},2001,establish,Strategic Partnership"),
                    FormattableString.Invariant($"B:2,X{i},2001,establish,Strategic Partnership"),
                    FormattableString.Invariant($"X{i},X{(i % 6) + 1},2001,establish,Strategic Partnership"),
                }),
            ]);

        var odd = await InProcess.RunAsync("brief", "--data", world.Location, "--out", world["out"]);

        Assert.That(odd.Exit, Is.Zero, odd.Error);
        Assert.That(Directory.EnumerateFiles(world["out"]).Select(f => Path.GetFileName(f)), Does.Contain("hedging_A%2F1_B%3A2.csv"));
        Assert.That(() => XDocument.Load(world["out/titles.svg"]), Throws.Nothing);
    }
}
