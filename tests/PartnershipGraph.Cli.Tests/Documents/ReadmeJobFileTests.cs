using PartnershipGraph.Cli.Tests.Running;

namespace PartnershipGraph.Cli.Tests.Documents;

/// <summary>The job file that the README shows runs as it stands, and is the one that lies in the repository.</summary>
internal sealed class ReadmeJobFileTests
{
    private const string place = "jobs/monthly.yaml";

    private string readme = "";

    [SetUp]
    public void Read()
    {
        if (ReadmeFile.Path is null)
            Assert.Ignore("README.md is not above the test assembly");
        readme = File.ReadAllText(ReadmeFile.Path!).ReplaceLineEndings("\n");
    }

    [Category("Heavy")]
    [Test]
    public async Task It_runs_from_a_clean_folder_and_the_second_run_does_nothing_and_says_so()
    {
        using var folder = new TemporaryFolder().With(place, Block.TrimEnd('\n').Split('\n'));

        var first = await ProgramProcess.RunAsync(["run", folder[place]], timeout: TimeSpan.FromMinutes(4));
        var outputs = Block.Split('\n').Where(l => l.StartsWith("    out: ", StringComparison.Ordinal)).Select(l => l["    out: ".Length..]).ToList();
        var second = await ProgramProcess.RunAsync(["run", folder[place]], timeout: TimeSpan.FromMinutes(4));

        using var scope = Assert.EnterMultipleScope();
        Assert.That(first.Exit, Is.Zero, first.Error);
        Assert.That(outputs, Has.Count.EqualTo(7));
        Assert.That(first.Out, Does.Contain("None of 7 jobs were up to date; 7 ran."));
        foreach (var output in outputs.Append("manifest.json"))
            Assert.That(new FileInfo(folder["jobs/reports/" + output]).Length, Is.Positive, output);
        Assert.That(second.Exit, Is.Zero, second.Error);
        Assert.That(second.Error, Is.Empty);
        Assert.That(second.Out, Does.Contain("All 7 jobs are up to date: nothing was run."));
    }

    [Test]
    public void It_is_the_file_of_the_repository() =>
        Assert.That(File.ReadAllText(Path.Combine(Path.GetDirectoryName(ReadmeFile.Path)!, place)), Is.EqualTo(Block));

    [Test]
    public void The_line_of_a_crontab_and_the_profile_run_it()
    {
        var compose = File.ReadAllText(Path.Combine(Path.GetDirectoryName(ReadmeFile.Path)!, "docker-compose.yml"));

        using var scope = Assert.EnterMultipleScope();
        Assert.That(readme, Does.Match(@"(?m)^0 6 1 \* \* pgraph run \S+/jobs/monthly\.yaml"));
        Assert.That(readme, Does.Contain("docker compose --profile jobs run --rm jobs\n"));
        Assert.That(compose, Does.Contain("profiles: [jobs]").And.Contain($"command: [{place}]").And.Contain("pgraph.dll run \"$$@\" --store bolt://neo4j:7687"));
    }

    private string Block
    {
        get
        {
            const string open = "```yaml\n";
            var from = readme.IndexOf(open, StringComparison.Ordinal) + open.Length;
            return readme[from..readme.IndexOf("```\n", from, StringComparison.Ordinal)];
        }
    }
}
