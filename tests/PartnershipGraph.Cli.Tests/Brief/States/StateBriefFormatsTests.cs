using PartnershipGraph.Cli.Tests.Running;

namespace PartnershipGraph.Cli.Tests.Brief.States;

internal sealed class StateBriefFormatsTests
{
    private TemporaryFolder world = null!;

    [OneTimeSetUp]
    public void Write() => world = AlliedWorld.Create();

    [OneTimeTearDown]
    public void Remove() => world.Dispose();

    [Test]
    public async Task A_person_reads_every_section_and_no_cell_of_another_row()
    {
        var (table, markdown) = (await AskAsync("table"), await AskAsync("md"));

        Assert.That(table.Out.Split('\n').Count(l => l.StartsWith("── ", StringComparison.Ordinal)), Is.EqualTo(11));
        Assert.That(markdown.Out.Split('\n').Count(l => l.StartsWith("## ", StringComparison.Ordinal)), Is.EqualTo(11));
        Assert.That(table.Out.Split('\n').Select(l => l.Length), Is.All.LessThanOrEqualTo(140));
        Assert.That(table.Out, Does.Contain("Alba is allied with Pacifica and deeply tied to Qumran (allied hedger)").And.Contain("Defence pact with Pacifica in force: PA."));
    }

    [Test]
    public async Task The_csv_has_the_titles_of_both_directions()
    {
        var csv = (await AskAsync("csv")).Csv;
        var (direction, sponsor, partner) = (csv[0].ToList().IndexOf("direction"), csv[0].ToList().IndexOf("sponsor"), csv[0].ToList().IndexOf("partner"));

        Assert.That(csv.Skip(1).Select(r => $"{r[direction]} {r[sponsor]} {r[partner]}"), Is.EqualTo(new[] { "given A P", "given A B", "received Q A" }));
    }

    [Test]
    public async Task A_folder_has_a_file_for_every_table_and_the_answer_itself()
    {
        var run = await InProcess.RunAsync("brief", "--state", "Alba", "--poles", "P,Q", "--data", world.Location, "--out", world["out"], "--format", "json");

        Assert.That(run.Exit, Is.Zero, run.Error);
        var files = Directory.EnumerateFiles(world["out"]).Select(f => Path.GetFileName(f)).ToList();
        Assert.That(files, Is.EquivalentTo(run.Json.TableIds().Select(t => t + ".csv").Concat(["brief.md", "brief.json"])));
        Assert.That(File.ReadAllText(world["out/brief.json"]), Is.EqualTo(run.Out));
        Assert.That(CsvText.Rows(File.ReadAllText(world["out/position_P_Q.csv"])), Has.Count.EqualTo(12));
        Assert.That(run.Error, Does.Contain($"wrote {files.Count} files"));
    }

    [Test]
    public async Task The_line_that_does_it_again_gives_the_same_bytes()
    {
        string[] asked = ["brief", "--state", "A", "--data", world.Location, "--poles", "Pacifica,Q", "--as-of", "2024", "--weights", "geometric:0.5", "--layers", "partnership",
            "--actors", "all", "--combine", "max", "--flat-weight", "0.5", "--known-as-of", "2020", "--format", "json"];
        var run = await InProcess.RunAsync(asked);
        var line = run.Json.TextOf("sources").Split("To do it again: pgraph ")[1].Split(", on data")[0];

        Assert.That(line, Is.EqualTo("brief --state A --as-of 2024-12-31 --known-as-of 2020-12-31 --poles P,Q --actors all --layers partnership --weights geometric:0.5 --flat-weight 0.5 --combine max"));
        var again = await InProcess.RunAsync([.. line.Split(' '), "--data", world.Location, "--format", "json"]);
        Assert.That(again.Out, Is.EqualTo(run.Out));
    }

    private Task<CliRun> AskAsync(string format) => InProcess.RunAsync("brief", "--state", "A", "--poles", "P,Q", "--data", world.Location, "--format", format);
}
