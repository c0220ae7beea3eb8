using PartnershipGraph.Cli.Hosting;
using PartnershipGraph.Cli.Tests.Running;

namespace PartnershipGraph.Cli.Tests.Hosting;

internal sealed class HelpTests
{
    [Test]
    public void Every_command_has_a_line_on_the_bundled_data_or_on_a_database() =>
        Assert.That(CommandLines.OnBundledData.Keys.Concat(CommandLines.OnADatabase.Keys).Concat(CommandLines.OnAFile.Keys), Is.EquivalentTo(CommandLines.Names));

    [Test]
    public async Task Without_arguments_the_three_commands_to_start_with_are_told()
    {
        var run = await InProcess.RunAsync();

        Assert.Multiple(() =>
        {
            Assert.That(run.Exit, Is.Zero);
            Assert.That(run.Error, Is.Empty);
            Assert.That(run.Out, Does.Contain("pgraph brief").And.Contain("pgraph show China").And.Contain("pgraph hedge --poles USA,CHN"));
        });
    }

    [TestCaseSource(typeof(CommandLines), nameof(CommandLines.Names))]
    public async Task The_help_of_a_command_shows_examples_of_it(string command)
    {
        var run = await InProcess.RunAsync(command, "--help");

        Assert.Multiple(() =>
        {
            Assert.That(run.Exit, Is.Zero);
            Assert.That(run.Error, Is.Empty);
            Assert.That(run.Out, Does.Contain("Examples:").And.Contain($"  pgraph {command}"));
        });
    }

    [TestCase("cypher list")]
    [TestCase("cypher show")]
    [TestCase("cypher run")]
    [TestCase("db migrate")]
    [TestCase("db info")]
    [TestCase("db validate")]
    [TestCase("db unlock")]
    public async Task So_does_the_help_of_a_command_within_one(string command)
    {
        var run = await InProcess.TypedAsync(command + " --help");

        Assert.That(run.Exit, Is.Zero);
        Assert.That(run.Out, Does.Contain("Examples:").And.Contain($"  pgraph {command}"));
    }

    [TestCaseSource(nameof(Examples))]
    public async Task An_example_of_the_help_is_a_command_line_that_works(string line)
    {
        using var folder = SmallWorld.Create().With("my-query.cypher", "RETURN 1").WithExampleNetworks().WithExampleFieldFiles().WithExampleJobs();
        await BriefPage.WriteAsync(folder["brief.html"], folder.Location);
        var args = line.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(w => w switch
        {
            "my-data" or "my-data-2024" or "my-data-2025" => folder.Location,
            "my-query.cypher" => folder[w],
            "brief.html" or "brief-of-last-year.html" => folder["brief.html"],
            _ when ExampleNetworks.Names.Contains(w, StringComparer.Ordinal) || ExampleFieldFiles.Names.Contains(w, StringComparer.Ordinal)
                || w == ExampleJobs.Name => folder[w],
            "USA,RUS" when line.Contains("my-data", StringComparison.Ordinal) => "IND,FRA",
            // A database of this machine is not to be touched by a test of the help.
            "bolt://localhost" => CommandLines.Nowhere,
            _ => w,
        }).ToArray();
        var output = Array.IndexOf(args, "--out");
        if (output >= 0)
            args[output + 1] = folder["brief"];
        var exported = Array.IndexOf(args, "-o");
        if (exported >= 0 && args[exported + 1] != "-")
            args[exported + 1] = folder[args[exported + 1]];

        var run = await InProcess.RunAsync(args);

        if (line.Contains(".png", StringComparison.Ordinal) && run.Error.Contains("apt-get install", StringComparison.Ordinal))
            Assert.Ignore(run.Error);
        var needsDatabase = line.Contains("--store", StringComparison.Ordinal);
        Assert.That(run.Exit, Is.EqualTo(needsDatabase ? ExitCode.StoreUnavailable : ExitCode.Ok), run.Error);
        Assert.That(run.Out, needsDatabase ? Is.Empty : Is.Not.Empty);
    }

    [Test]
    public async Task The_help_of_the_program_lists_every_command()
    {
        var run = await InProcess.RunAsync("--help");

        Assert.That(run.Exit, Is.Zero);
        Assert.That(CommandLines.Names.Where(c => !run.Out.Contains($"\n  {c} ", StringComparison.Ordinal)), Is.Empty);
    }

    [Test]
    public async Task The_version_is_a_release_number_and_no_more()
    {
        var run = await InProcess.RunAsync("--version");

        Assert.That(run.Exit, Is.Zero);
        Assert.That(run.Out.Trim(), Does.Match(@"^\d+\.\d+\.\d+(-[0-9A-Za-z.]+)?$"));
    }

    private static IEnumerable<string> Examples() => CommandLines.Names
        .SelectMany(c => InProcess.RunAsync(c, "--help").GetAwaiter().GetResult().Out.Split('\n'))
        .Select(l => l.Trim())
        .SkipWhile(l => l.Length == 0)
        .Where(l => l.StartsWith("pgraph ", StringComparison.Ordinal) && !l.Contains("[options]", StringComparison.Ordinal))
        .Select(l => l["pgraph ".Length..])
        .Distinct(StringComparer.Ordinal);
}
