using PartnershipGraph.Cli.Hosting;
using PartnershipGraph.Cli.Tests.Running;

namespace PartnershipGraph.Cli.Tests.Jobs;

/// <summary>The data of a job file may be an HTML brief.</summary>
internal sealed class BriefJobTests
{
    private const string jobs = "jobs: [{name: a, run: rank strength --as-of 2020 --format json, out: a.json}]";

    [Test]
    public async Task Jobs_answer_from_a_brief_as_from_its_folder()
    {
        using var world = await WorldAsync();
        Assert.That((await world.WithFile("data: ..", "out: out", jobs).RunAsync()).Exit, Is.Zero);
        var (expected, dataset) = (world.Output("a.json"), world.Manifest.GetProperty("dataset").GetString());

        var status = await world.WithFile("data: brief.html", "out: out", jobs).StatusAsync();

        using var scope = Assert.EnterMultipleScope();
        Assert.That(status["a"], Is.EqualTo("up to date"), "the digest is equal");
        Assert.That((await world.RunAsync("--force")).Exit, Is.Zero);
        Assert.That((world.Output("a.json"), world.Manifest.GetProperty("dataset").GetString()), Is.EqualTo((expected, dataset)));
    }

    [Test]
    public async Task A_brief_of_the_command_line_takes_the_place_of_the_data_of_the_file()
    {
        using var world = await WorldAsync();
        world.WithFile("out: out", jobs);

        var run = await world.RunAsync("--data", world["brief.html"]);

        Assert.That(run.Exit, Is.Zero, run.Error);
        Assert.That(run.Out, Does.Contain("brief.html, digest "));
        Assert.That(world.Output("a.json"), Does.Contain("\"IND\""));
    }

    [Test]
    public async Task A_job_that_compares_two_briefs_runs_again_when_one_of_them_changed()
    {
        using var world = await WorldAsync();
        File.Copy(world["brief.html"], world["other.html"]);
        world.WithFile("out: out", "jobs: [{name: a, run: 'diff brief.html other.html --as-of 2020 --format json', out: a.json}]");
        Assert.That((await InFolderAsync(world)).Exit, Is.Zero);

        await File.AppendAllTextAsync(world["other.html"], "<!-- changed -->");

        Assert.That((await InFolderAsync(world, "--dry-run")).Out, Does.Contain("other.html changed"));
    }

    [TestCase("out: .", "brief.html", "line 3, column ", "the output 'brief.html' would take the place of the data", TestName = "An output in the place of the brief")]
    [TestCase("out: .", "./link.html", "line 3, column ", "would take the place of the data", TestName = "An output in the place of a link to the brief")]
    [TestCase("out: brief.html", "a.txt", "line 2, column 6", "is a file", TestName = "The brief as the folder for outputs")]
    public async Task The_brief_is_not_written_over(string folder, string output, string place, string expected)
    {
        using var world = await WorldAsync();
        File.CreateSymbolicLink(world["link.html"], world["brief.html"]);
        var before = await File.ReadAllTextAsync(world["brief.html"]);

        var run = await world.WithFile("data: brief.html", folder, $"jobs: [{{name: a, run: rank strength, out: {output}}}]").RunAsync();

        using var scope = Assert.EnterMultipleScope();
        Assert.That(run.Exit, Is.EqualTo(ExitCode.Usage));
        Assert.That(run.Error, Does.Contain(place).And.Contain(expected));
        Assert.That(await File.ReadAllTextAsync(world["brief.html"]), Is.EqualTo(before));
    }

    [Test]
    public async Task Outputs_may_lie_beside_the_brief()
    {
        using var world = await WorldAsync();

        var run = await world.WithFile("data: brief.html", "out: .", jobs).RunAsync();

        Assert.That(run.Exit, Is.Zero, run.Error);
        Assert.That(File.Exists(world["a.json"]));
    }

    [Test]
    public async Task A_file_that_is_no_brief_is_refused_at_its_line()
    {
        using var world = new JobWorld().With("data.csv", "x");

        var run = await world.WithFile("data: data.csv", "out: out", jobs).RunAsync();

        Assert.That(run.Exit, Is.EqualTo(ExitCode.Usage));
        Assert.That(run.Error, Does.Contain("line 1, column 7: ").And.Contain("is neither a folder nor an HTML brief"));
    }

    private static async Task<JobWorld> WorldAsync()
    {
        var world = new JobWorld().With("brief.html");
        File.Delete(world["brief.html"]);
        await BriefPage.WriteAsync(world["brief.html"], world.Data);
        return world;
    }

    /// <summary>The paths of a command line begin at the file's folder; in this process nobody moves there.</summary>
    private static Task<CliRun> InFolderAsync(JobWorld world, params string[] options)
    {
        var file = world["m.yaml"];
        File.WriteAllText(file, File.ReadAllText(file)
            .Replace("diff brief.html other.html", $"diff {world["brief.html"]} {world["other.html"]}", StringComparison.Ordinal));
        return world.RunAsync(options);
    }
}
