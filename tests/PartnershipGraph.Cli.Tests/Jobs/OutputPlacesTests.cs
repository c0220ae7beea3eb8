using PartnershipGraph.Cli.Hosting;

namespace PartnershipGraph.Cli.Tests.Jobs;

/// <summary>No output takes the place of what a job reads: the data of all jobs, or a file that its own command line names.</summary>
internal sealed class OutputPlacesTests
{
    private const string ranks = "rank strength --as-of 2020";

    [TestCase("data: d", "out: .", ranks, "d/votes.csv", TestName = "A table of the data, in a folder below")]
    [TestCase("data: d", "out: .", ranks, "d/new.txt", TestName = "A new file beside the tables")]
    [TestCase("", "out: .", "graph d/ties.csv --measure degree", "d/ties.csv", TestName = "The edge list")]
    [TestCase("", "out: d", "graph d/ties.csv --measure degree", "ties.csv", TestName = "The edge list, named from another folder")]
    [TestCase("", "out: .", "graph d/ties.csv --measure modularity --partition=./d/groups.csv", "d/groups.csv", TestName = "The groups")]
    [TestCase("", "out: .", "rank strength --weights file:$/d/w.csv", "d/w.csv", TestName = "The weights")]
    [TestCase("", "out: d", "diff $/d $/e", "votes.csv", TestName = "A table of one of two folders")]
    public async Task What_is_read_is_not_written(string data, string folder, string run, string output)
    {
        using var world = World(data, folder, run, output);
        var before = Content(world);

        var answer = await world.RunAsync();

        using var scope = Assert.EnterMultipleScope();
        Assert.That(answer.Exit, Is.EqualTo(ExitCode.Usage));
        Assert.That(answer.Error, Does.Contain("line 4, column 20: ").And.Match("would lie among the data|would take its place"));
        Assert.That(Content(world), Is.EqualTo(before));
    }

    [Test]
    public async Task The_data_of_the_command_line_are_no_out_folder_either()
    {
        using var world = World("", "out: d", ranks, "a.txt");

        var answer = await world.RunAsync("--data", world["d"]);

        Assert.That(answer.Exit, Is.EqualTo(ExitCode.Usage));
        Assert.That(answer.Error, Does.Contain("line 2, column 6: the outputs would lie among the data"));
    }

    [Test]
    public async Task Another_name_of_the_data_folder_is_the_data_folder()
    {
        using var world = World("data: link", "out: d", ranks, "a.txt");
        Directory.CreateSymbolicLink(world["link"], world["d"]);

        Assert.That((await world.RunAsync()).Error, Does.Contain("line 2, column 6: the outputs would lie among the data"));
    }

    [Test]
    public async Task One_job_may_read_what_another_one_writes()
    {
        using var world = new JobWorld().With("out/ties.csv", "source,target", "a,b");
        var ties = world["out/ties.csv"];
        world.WithJobs(("next", $"graph {ties} --measure degree --format csv", "degree.csv"), ("ties", ranks, "ties.csv"));

        Assert.That((await world.RunAsync()).Exit, Is.Zero);

        Assert.That((await world.StatusAsync("--dry-run"))["next"], Is.EqualTo($"{ties} changed"));
    }

    /// <summary>A job file beside two copies, d and e, of the data, with more files in d; $ is the folder of the job file.</summary>
    private static JobWorld World(string data, string folder, string run, string output)
    {
        var world = new JobWorld().With("d/ties.csv", "source,target", "a,b").With("d/groups.csv", "id,group", "a,1", "b,1").With("d/w.csv", "ladder,rank,weight", "IND,1,1");
        world.WithFile(data.Length > 0 ? data : "# the bundled data", folder, "jobs:", $"  - {{name: a, run: '{run.Replace("$", world[""].TrimEnd('/'), StringComparison.Ordinal)}', out: {output}}}");
        foreach (var file in Directory.EnumerateFiles(world.Data, "*.csv"))
        {
            world.With("d/" + Path.GetFileName(file), File.ReadAllLines(file)).With("e/" + Path.GetFileName(file), File.ReadAllLines(file));
        }

        return world;
    }

    private static List<string> Content(JobWorld world) =>
        [.. Directory.EnumerateFiles(world[""], "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(f => f + File.ReadAllText(f))];
}
