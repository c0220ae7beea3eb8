using PartnershipGraph.Cli.Hosting;

namespace PartnershipGraph.Cli.Tests.Jobs;

/// <summary>Command lines are checked by the program's own commands before any of them runs.</summary>
internal sealed class JobLineErrorTests
{
    [TestCase("rnk strength", "'rnk'. Did you mean rank?", TestName = "An unknown command")]
    [TestCase("rank strength --tpo 3", "Did you mean --top?", TestName = "An unknown option")]
    [TestCase("rank", "Required argument", TestName = "A missing argument")]
    [TestCase("exposure VNM", "--pole", TestName = "A missing option")]
    [TestCase("rank strength --format xml", "'xml'", TestName = "A value that is none of the choices")]
    [TestCase("rank fame", "'fame' is no measure", TestName = "A measure that does not exist")]
    [TestCase("rank strength --as-of 2019-13", "--as-of 2019-13", TestName = "A date that is none")]
    [TestCase("rank strength --top 0", "--top 0", TestName = "A number that is none")]
    [TestCase("rank strength --weights cubic", "cubic", TestName = "A scheme that does not exist")]
    [TestCase("pgraph rank strength", "without the program's name", TestName = "The program's name")]
    [TestCase("run m.yaml", "'run' is no job", TestName = "Another job file")]
    [TestCase("import --replace", "'import' is no job", TestName = "An import")]
    [TestCase("db info", "'db' is no job", TestName = "The schema of a database")]
    [TestCase("rank strength --data .", "--data: the job file names the data", TestName = "Data of its own")]
    [TestCase("rank strength --store bolt://u:lily-pond-7@localhost", "--store: the job file names the data", TestName = "A database of its own")]
    [TestCase("cypher run titles_as_of", "A job file names its Neo4j as store:", TestName = "A query without a database")]
    [TestCase("cypher run - --write", "--write: a job only reads", TestName = "A query that writes")]
    [TestCase("brief --out there", "--out: a job writes one file", TestName = "Files of its own")]
    [TestCase("graph ties.csv --measure betweennes", "'betweennes' is no measure", TestName = "A measure of a file that does not exist")]
    [TestCase("graph ties.csv --measure degree --seed x", "--seed x", TestName = "A number of a file's measure that is none")]
    [TestCase("diff .. .. --from 2012", "--from and --to are for two dates", TestName = "Two ways to ask for differences")]
    [TestCase("diff ../no-such ..", "there is no folder '../no-such'", TestName = "A folder that is not there")]
    [TestCase("cypher show no_such_query", "no saved query", TestName = "A query that does not exist")]
    [TestCase("show 'bolt://u:lily-pond-7@localhost'", "belongs into 'store'", TestName = "A password")]
    [TestCase("hedge --help", "help", TestName = "Help")]
    [TestCase("--version", "version", TestName = "The version")]
    [TestCase("'@args'", "'@args'", TestName = "A file of arguments")]
    [TestCase("' '", "' '", TestName = "A blank for a command")]
    public async Task A_command_line_that_is_none_is_refused_with_its_place(string line, string told)
    {
        using var world = new JobWorld().WithFile(
            "out: out", "jobs:", "  - {name: good, run: rank strength, out: good.txt}", "  - name: a", $"    run: \"{line}\"", "    out: a.txt");

        var run = await world.RunAsync();

        using var scope = Assert.EnterMultipleScope();
        Assert.That(run.Exit, Is.EqualTo(ExitCode.Usage));
        Assert.That(run.Error, Does.Contain("line 5, column 10: ").And.Contain(told).And.Not.Contain("lily-pond-7"));
        Assert.That(world["out"], Does.Not.Exist);
    }

    [Test]
    public async Task A_line_break_in_a_command_line_is_a_blank()
    {
        using var world = new JobWorld().WithFile(
            "data: ..", "out: out", "jobs:", "  - name: a", "    run: |", "      rank strength", "        --top 2", "    out: a.txt", "  - name: b", "    run: >-", "      rank strength", "      --top 2", "    out: b.txt");

        var run = await world.RunAsync();

        Assert.That(run.Exit, Is.Zero, run.Error);
        Assert.That(world.Output("a.txt"), Is.EqualTo(world.Output("b.txt")).And.Contain("France"));
    }

    [Test]
    public async Task Only_an_unknown_job_gets_a_hint_and_nothing_runs()
    {
        using var world = new JobWorld().WithJobs(("hedging", "rank strength", "a.txt"), ("ranks", "rank degree", "b.txt"));

        var run = await world.RunAsync("--only", "ranks,hegding");

        Assert.That(run.Exit, Is.EqualTo(ExitCode.Usage));
        Assert.That(run.Error, Does.Contain("no job 'hegding'; did you mean hedging?"));
        Assert.That(world["out"], Does.Not.Exist);
    }

    [Test]
    public async Task Data_with_errors_are_told_as_everywhere_and_nothing_runs()
    {
        using var world = new JobWorld().WithJobs(("a", "rank strength", "a.txt"));
        world.AddRow("votes.csv", "V1,2020-01-01,XYZ,yes");

        var run = await world.RunAsync();

        Assert.That(run.Exit, Is.EqualTo(ExitCode.Usage));
        Assert.That(run.Error, Does.Contain("votes.csv").And.Contain("XYZ"));
        Assert.That(world["out"], Does.Not.Exist);
    }

    [Test]
    public async Task A_database_that_does_not_answer_is_exit_3_without_its_password()
    {
        using var world = new JobWorld().WithFile("store: bolt://u:lily-pond-7@localhost:1", "out: out", "jobs:", "  - {name: a, run: rank strength, out: a.txt}");

        var run = await world.RunAsync();

        Assert.That(run.Exit, Is.EqualTo(ExitCode.StoreUnavailable));
        Assert.That(run.Error, Does.Contain("bolt://localhost:1").And.Not.Contain("lily-pond-7"));
        Assert.That(world["out"], Does.Not.Exist);
    }
}
