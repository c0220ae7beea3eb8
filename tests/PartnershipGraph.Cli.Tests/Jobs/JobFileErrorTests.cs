using PartnershipGraph.Cli.Hosting;

namespace PartnershipGraph.Cli.Tests.Jobs;

/// <summary>A job file with a fault is refused whole, with the fault's place, before anything runs.</summary>
internal sealed class JobFileErrorTests
{
    private const string good = "  - {name: good, run: rank strength, out: good.txt}\n";

    [TestCase("", "line 1, column 1: a job file names 'out' and 'jobs'", TestName = "An empty file")]
    [TestCase("# monthly\n\n", "a job file names 'out' and 'jobs'", TestName = "A file of comments")]
    [TestCase("hello\n", "line 1, column 1: a job file names", TestName = "A file that is one word")]
    [TestCase("- a\n- b\n", "line 1, column 1: a job file names", TestName = "A file that is a list")]
    [TestCase("jobs:\n" + good, "line 1, column 1: 'out' is missing", TestName = "No out folder")]
    [TestCase("out:\njobs:\n" + good, "line 1, column 5: 'out' is empty", TestName = "An out folder without a name")]
    [TestCase("out: ~\njobs:\n" + good, "line 1, column 6: 'out' is empty", TestName = "An out folder that is nothing")]
    [TestCase("out: [a]\njobs:\n" + good, "line 1, column 6: 'out' is one text", TestName = "A list for an out folder")]
    [TestCase("out: m.yaml\njobs:\n" + good, "line 1, column 6: ", TestName = "A file for an out folder")]
    [TestCase("out: x\n", "'jobs' is missing", TestName = "No jobs")]
    [TestCase("out: x\njobs: []\n", "line 2, column 7: 'jobs' is a list", TestName = "An empty list of jobs")]
    [TestCase("out: x\njobs:\n", "line 2, column 6: 'jobs' is a list", TestName = "Jobs without a value")]
    [TestCase("out: x\njobs: many\n", "line 2, column 7: 'jobs' is a list", TestName = "A word for jobs")]
    [TestCase("out: x\njobs: {a: b}\n", "line 2, column 7: 'jobs' is a list", TestName = "A map for jobs")]
    [TestCase("out: x\njobs:\n  - rank strength\n", "line 3, column 5: a job is name, run and out", TestName = "A word for a job")]
    [TestCase("out: x\nouts: y\njobs:\n" + good, "line 2, column 1: unknown key 'outs'; did you mean out?", TestName = "An unknown key")]
    [TestCase("out: x\njobs:\n  - name: a\n    rnu: rank strength\n    out: a\n", "line 4, column 5: unknown key 'rnu'", TestName = "An unknown key of a job")]
    [TestCase("out: x\njobs:\n  - name: a\n    out: a\n", "line 3, column 5: 'run' is missing", TestName = "A job without a command line")]
    [TestCase("out: x\njobs:\n  - run: rank strength\n    out: a\n", "line 3, column 5: 'name' is missing", TestName = "A job without a name")]
    [TestCase("out: x\njobs:\n  - name: a\n    run: rank strength\n", "line 3, column 5: 'out' is missing", TestName = "A job without an output")]
    [TestCase("out: x\njobs:\n  - {name: a, run: [rank, strength], out: a}\n", "line 3, column 20: 'run' is one text", TestName = "A command line as a list")]
    [TestCase("out: x\nout: y\njobs:\n" + good, "line 2, column 1: the key 'out' stands twice", TestName = "A key twice")]
    [TestCase("out: x\njobs:\n  - {name: a, name: b, run: rank strength, out: a}\n", "line 3, column 15: the key 'name' stands twice", TestName = "A key of a job twice")]
    [TestCase("out: x\njobs:\n" + good + good, "line 4, column 12: 'good' is the name of the job in line 3 too", TestName = "A name twice")]
    [TestCase("out: x\njobs:\n" + good + "  - {name: b, run: rank degree, out: GOOD.txt}\n", "line 4, column 38: 'GOOD.txt' is the output of 'good' too", TestName = "An output twice")]
    [TestCase("out: x\njobs:\n" + good + "  - {name: b, run: rank degree, out: good.txt/b}\n", "a file and a folder of one name", TestName = "An output in an output")]
    [TestCase("out: x\njobs:\n  - {name: 'a,b', run: rank degree, out: b}\n", "line 3, column 12: 'a,b': a job's name", TestName = "A name with a comma")]
    [TestCase("out: x\njobs:\n  - {name: a, run: \"show 'China\", out: a}\n", "line 3, column 20: a quote (') is not closed", TestName = "A quote that is not closed")]
    [TestCase("data: .\nstore: bolt://localhost\nout: x\njobs:\n" + good, "line 2, column 8: data and store are two places", TestName = "A folder and a database")]
    [TestCase("data: nowhere\nout: x\njobs:\n" + good, "line 1, column 7: there is no folder", TestName = "A data folder that is not there")]
    [TestCase("data: x\nout: ./x/\njobs:\n" + good, "line 2, column 6: the outputs would lie among the data", TestName = "Outputs among the data")]
    [TestCase("store: http://u:lily-pond-7@localhost\nout: x\njobs:\n" + good, "line 1, column 8: http://", TestName = "An address that is none")]
    [TestCase("out: &a x\njobs: *a\n", "line 1, column 6: an anchor", TestName = "An anchor")]
    [TestCase("out: x\njobs: *a\n", "line 2, column 7: ", TestName = "An alias")]
    [TestCase("out: !!str x\njobs:\n" + good, "line 1, column 6: a tag", TestName = "A tag")]
    [TestCase("<<: {out: x}\njobs:\n" + good, "line 1, column 1: unknown key '<<'", TestName = "A merge key")]
    [TestCase("out: x\njobs:\n" + good + "---\nout: y\n", "line 4, column 1: a second document", TestName = "A second document")]
    [TestCase("out: x\njobs:\n\t- name: a\n", "line 3, column 1: a tab", TestName = "A tab")]
    [TestCase("out: x\njobs: \"abc\n", "line 2, column 7: this is no YAML", TestName = "A text that does not end")]
    [TestCase("out: x\njobs: ]\n", "line 2, column 7: this is no YAML", TestName = "A bracket too many")]
    public async Task A_file_with_a_fault_is_refused_with_its_place(string text, string told)
    {
        using var world = new JobWorld().WithFile(text.Split('\n'));
        Directory.CreateDirectory(world["x"]);

        var run = await world.RunAsync();

        using var scope = Assert.EnterMultipleScope();
        Assert.That(run.Exit, Is.EqualTo(ExitCode.Usage));
        Assert.That(run.Out, Is.Empty);
        Assert.That(run.Error, Does.Contain($"{world["m.yaml"]}, {(told.StartsWith("line", StringComparison.Ordinal) ? "" : "line ")}").And.Contain(told).And.Not.Contain("lily-pond-7"));
        Assert.That(Directory.EnumerateFileSystemEntries(world["x"]), Is.Empty, "nothing has run");
    }

    [TestCase("../a")]
    [TestCase("/a")]
    [TestCase("a/../b")]
    [TestCase("./a")]
    [TestCase("a//b")]
    [TestCase("a/")]
    [TestCase("..")]
    [TestCase(".")]
    [TestCase("a\\b")]
    [TestCase("manifest.json")]
    [TestCase("Manifest.JSON")]
    [TestCase(".pgraph-run.lock")]
    [TestCase("a.csv.part")]
    [TestCase("taken")]
    public async Task An_output_is_a_file_of_its_own_inside_the_out_folder(string output)
    {
        using var world = new JobWorld().WithFile("out: x", "jobs:", $"  - {{name: a, run: rank strength, out: '{output}'}}");
        Directory.CreateDirectory(world["x/taken"]);

        var run = await world.RunAsync();

        Assert.That(run.Exit, Is.EqualTo(ExitCode.Usage));
        Assert.That(run.Error, Does.Contain("line 3, column 40: '" + output + "'"));
    }

    [Test]
    public async Task The_job_file_itself_is_no_output()
    {
        using var world = new JobWorld().WithFile("out: .", "jobs:", "  - {name: a, run: rank strength, out: m.yaml}");

        Assert.That((await world.RunAsync()).Error, Does.Contain("line 3, column 40: 'm.yaml' is the job file itself"));
    }

    [Test]
    public async Task All_faults_are_told_at_once_by_their_lines()
    {
        using var world = new JobWorld().WithFile("outs: x", "out: x", "jobs:", "  - {name: a, run: rank fame, out: ../a}", "  - {name: a, run: rnk strength, out: b}");

        var run = await world.RunAsync();

        var lines = run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.That(lines.Select(l => l.Split(", line ")[^1].Split(':')[0]).SkipLast(1), Is.EqualTo(new[] { "1, column 1", "4, column 20", "4, column 36", "5, column 12", "5, column 20" }));
        Assert.That(lines[^1], Does.Contain("5 errors").And.Contain("nothing was run"));
    }

    [Test]
    public async Task A_file_that_is_not_there_or_no_file_is_named()
    {
        using var world = new JobWorld();
        Directory.CreateDirectory(world["m.yaml"]);
        var folder = await world.RunAsync();
        Directory.Delete(world["m.yaml"]);
        var missing = await world.RunAsync();

        using var scope = Assert.EnterMultipleScope();
        Assert.That((folder.Exit, missing.Exit), Is.EqualTo((ExitCode.Usage, ExitCode.Usage)));
        Assert.That(folder.Error, Does.Contain("m.yaml is a folder"));
        Assert.That(missing.Error, Does.Contain("there is no job file").And.Contain("m.yaml"));
    }

    [Test]
    public async Task Bytes_that_are_no_UTF8_are_told_with_their_line()
    {
        using var world = new JobWorld().WithFile("out: x");
        await File.WriteAllBytesAsync(world["m.yaml"], [.. "out: x\n# caf"u8, 0xe9, .. "\njobs: 3\n"u8]);

        var run = await world.RunAsync();

        Assert.That(run.Exit, Is.EqualTo(ExitCode.Usage));
        Assert.That(run.Error, Does.Contain("line 2: this is not UTF-8"));
    }

    [Test]
    public async Task A_file_that_would_never_end_is_not_read_to_its_end()
    {
        using var world = new JobWorld().WithFile(new string('#', 1 << 21));

        Assert.That((await world.RunAsync()).Error, Does.Contain("larger than a mebibyte"));
    }

    [Test]
    public async Task A_tower_of_lists_is_refused_without_being_climbed()
    {
        using var world = new JobWorld().WithFile("out: x", "jobs: " + new string('[', 500_000));

        var run = await world.RunAsync();

        Assert.That(run.Exit, Is.EqualTo(ExitCode.Usage));
        Assert.That(run.Error, Does.Contain("line 2").And.Contain("lists within lists"));
    }

    [Test]
    public async Task A_mark_at_the_beginning_is_accepted()
    {
        using var world = new JobWorld().WithFile("\ufeffdata: ..", "out: out", "jobs:", "  - {name: a, run: rank strength, out: a.txt}");

        Assert.That((await world.RunAsync()).Exit, Is.Zero);
    }
}
