using PartnershipGraph.Cli.Hosting;
using PartnershipGraph.Cli.Tests.Running;

namespace PartnershipGraph.Cli.Tests.Data;

/// <summary>An HTML brief is accepted wherever a data folder is, with the same answers to the last byte.</summary>
internal sealed class BriefAsDataTests
{
    private TemporaryFolder world = null!;
    private TemporaryFolder mail = null!;
    private string digest = "";

    private string Brief => mail["Lage 2026, für Sie.html"];

    [OneTimeSetUp]
    public async Task MakeAsync()
    {
        (world, mail) = (ThinnedWorld.Create(), new TemporaryFolder());
        digest = await BriefPage.WriteAsync(Brief, world.Location);
    }

    [OneTimeTearDown]
    public void Remove()
    {
        world.Dispose();
        mail.Dispose();
    }

    [Category("Heavy")]
    [TestCaseSource(typeof(CommandLines), nameof(CommandLines.WithNumbers))]
    public async Task Every_analysis_answers_from_it_as_from_the_folder(string line)
    {
        string[] question = [.. CommandLines.AsJson(line), "--as-of", "2024-12-31"];
        var expected = await InProcess.RunAsync([.. question, "--data", world.Location]);

        var run = await InProcess.RunAsync([.. question, "--data", Brief]);

        Assert.That(run.Out.Replace(Brief, world.Location, StringComparison.Ordinal), Is.EqualTo(expected.Out));
        Assert.That(run.Exit, Is.EqualTo(expected.Exit).And.Zero, run.Error);
    }

    [Test]
    public async Task Validate_tells_the_digest_that_the_brief_tells()
    {
        var (folder, brief) = (await InProcess.RunAsync("validate", world.Location, "--format", "json"), await InProcess.RunAsync("validate", Brief, "--format", "json"));

        using var scope = Assert.EnterMultipleScope();
        Assert.That(brief.Exit, Is.Zero, brief.Error);
        Assert.That(brief.Out, Is.EqualTo(folder.Out));
        Assert.That(brief.Json.GetProperty("dataset").GetString(), Is.EqualTo(digest));
        Assert.That((await InProcess.RunAsync("validate", Brief)).Out, Does.Contain($"All rows: digest {digest[..12]}."));
    }

    [Test]
    public async Task Two_briefs_and_a_brief_and_a_folder_are_compared()
    {
        using var small = SmallWorld.Create();
        using var later = SmallWorld.Create().With("partnerships.csv", "sponsor,partner,date,event,title,ladder,rank", "IND,BRA,2001,establish,Strategic Partnership,IN,2");
        await BriefPage.WriteAsync(small["brief.html"], small.Location);
        await BriefPage.WriteAsync(later["brief.html"], later.Location);

        async Task<string> DiffAsync(string one, string other)
        {
            var run = await InProcess.RunAsync("diff", one, other, "--as-of", "2020", "--format", "json");
            Assert.That(run.Exit, Is.Zero, run.Error);
            return run.Out.Replace("/brief.html", "", StringComparison.Ordinal);
        }

        var expected = await DiffAsync(small.Location, later.Location);
        using var scope = Assert.EnterMultipleScope();
        Assert.That(expected, Does.Contain("\"BRA\""));
        Assert.That(await DiffAsync(small["brief.html"], later["brief.html"]), Is.EqualTo(expected));
        Assert.That(await DiffAsync(small["brief.html"], later.Location), Is.EqualTo(expected));
        Assert.That(await DiffAsync(small.Location, later["brief.html"]), Is.EqualTo(expected));
    }

    [Test]
    public async Task Import_reads_it_before_it_asks_for_the_database()
    {
        using var page = new TemporaryFolder().With("page.html", "<html></html>");

        var (sound, wrong) = (await InProcess.RunAsync("import", Brief, "--store", CommandLines.Nowhere), await InProcess.RunAsync("import", page["page.html"], "--store", CommandLines.Nowhere));

        using var scope = Assert.EnterMultipleScope();
        Assert.That(sound.Exit, Is.EqualTo(ExitCode.StoreUnavailable));
        Assert.That((wrong.Exit, wrong.Out), Is.EqualTo((ExitCode.Usage, "")));
        Assert.That(wrong.Error, Does.Contain("page.html: this page carries no data [missing-island]."));
    }

    [TestCase("validate $")]
    [TestCase("rank strength --data $")]
    [TestCase("diff $ $")]
    [TestCase("import $ --store bolt://localhost:1")]
    [TestCase("run m.yaml --data $")]
    public async Task What_is_neither_a_folder_nor_a_brief_is_refused(string line)
    {
        using var folder = new TemporaryFolder().With("actors.csv", "id,name,kind");
        async Task<CliRun> WithAsync(string name) => await InProcess.RunAsync([.. line.Split(' ').Select(w => w == "$" ? folder[name] : w)]);

        var (file, nothing) = (await WithAsync("actors.csv"), await WithAsync("nowhere.html"));

        using var scope = Assert.EnterMultipleScope();
        Assert.That((file.Exit, nothing.Exit), Is.EqualTo((ExitCode.Usage, ExitCode.Usage)));
        Assert.That(file.Error, Does.Contain($"'{folder["actors.csv"]}' is neither a folder nor an HTML brief: name a folder in the canonical format, or an HTML brief"));
        Assert.That(nothing.Error, Does.Contain($"there is no folder '{folder["nowhere.html"]}', nor an HTML brief of that name"));
    }

    [TestCaseSource(typeof(CommandLines), nameof(CommandLines.WithNumbers))]
    public async Task Nothing_is_analysed_from_a_page_that_was_cut_off(string line)
    {
        using var folder = SmallWorld.Create();
        await BriefPage.WriteAsync(folder["brief.html"], folder.Location);
        var whole = await File.ReadAllTextAsync(folder["brief.html"]);
        await File.WriteAllTextAsync(folder["brief.html"], whole[..^60]);

        var run = await InProcess.RunAsync([.. line.Split(' '), "--data", folder["brief.html"]]);

        Assert.That((run.Exit, run.Out), Is.EqualTo((ExitCode.Usage, "")));
        Assert.That(run.Error, Does.Contain("pgraph: brief.html:5, column pgraph-data: the file ends in the middle of its data [truncated-island]. Ask for the file again")
            .And.Contain($"1 error in {folder["brief.html"]}; nothing is analysed from data with errors (pgraph validate lists them all)"));
    }

    [Test]
    public async Task A_wrong_row_inside_is_named_with_the_page_and_the_file()
    {
        using var folder = SmallWorld.Create();
        await BriefPage.WriteAsync(folder["sound.html"], folder.Location);
        var sound = await File.ReadAllTextAsync(folder["sound.html"]);
        // What our program would never write, in a page whose digest is right.
        await File.WriteAllTextAsync(folder["brief.html"], Altered.With(sound, "partnerships.csv", "sponsor,partner,date,event,title\nIND,FRA,2019,establish,Strategic Partnership\nIND,XXX,2019,establish,Strategic Partnership\n"));

        var run = await InProcess.RunAsync("validate", folder["brief.html"], "--format", "json");

        var error = run.Json.GetProperty("errors").EnumerateArray().Single();
        Assert.That(run.Exit, Is.EqualTo(ExitCode.Usage));
        Assert.That(
            (error.GetProperty("file").GetString(), error.GetProperty("line").GetInt32(), error.GetProperty("column").GetString(), error.GetProperty("rule").GetString()),
            Is.EqualTo(("brief.html!partnerships.csv", 3, "partner", "unknown-actor")));
        Assert.That(run.Json.GetProperty("dataset").ValueKind, Is.EqualTo(System.Text.Json.JsonValueKind.Null));
        Assert.That((await InProcess.RunAsync("validate", folder["brief.html"])).Out, Does.Contain("nothing is analysed or imported until the data are mended"));
    }
}
