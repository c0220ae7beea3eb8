using PartnershipGraph.Cli.Tests.Running;

namespace PartnershipGraph.Cli.Tests.Commands;

internal sealed class ValidateCommandTests
{
    [Test]
    public async Task Every_fault_is_named_by_file_line_column_and_rule()
    {
        using var folder = WrongWorld.Create();

        var run = await InProcess.RunAsync("validate", folder.Location, "--format", "json");

        var errors = run.Json.GetProperty("errors").EnumerateArray().ToList();
        Assert.That(run.Exit, Is.EqualTo(2));
        Assert.That(
            errors.Select(e => (
                e.GetProperty("file").GetString()!, e.GetProperty("line").GetInt32(), e.GetProperty("column").GetString()!, e.GetProperty("rule").GetString()!)),
            Is.EqualTo(WrongWorld.Faults));
        Assert.That(errors.Select(e => e.GetProperty("message").GetString()), Has.None.Empty);
        Assert.That(errors.Select(e => e.GetProperty("remedy").GetString()), Has.None.Empty);
    }

    [TestCase("table")]
    [TestCase("md")]
    [TestCase("csv")]
    public async Task Every_rule_that_is_broken_is_named_in_every_format(string format)
    {
        using var folder = WrongWorld.Create();

        var run = await InProcess.RunAsync("validate", folder.Location, "--format", format);

        Assert.That(run.Exit, Is.EqualTo(2));
        Assert.That(WrongWorld.Faults.Where(f => !run.Out.Replace("\n", "", StringComparison.Ordinal).Contains(f.Rule, StringComparison.Ordinal)), Is.Empty);
    }

    [Test]
    public async Task A_folder_without_faults_has_no_errors()
    {
        using var folder = SmallWorld.Create();

        var run = await InProcess.RunAsync("validate", folder.Location, "--format", "json");

        Assert.That(run.Exit, Is.Zero);
        Assert.That(run.Json.GetProperty("errors").GetArrayLength(), Is.Zero);
        Assert.That((await InProcess.RunAsync("validate", folder.Location)).Out, Does.Contain("No errors").And.Not.Contain("none"));
        Assert.That((await InProcess.RunAsync("validate", folder.Location, "--format", "csv")).Out.Trim(), Is.EqualTo("file,line,column,rule,message,remedy"));
    }

    [Test]
    public async Task The_bundled_data_has_no_errors()
    {
        var run = await InProcess.RunAsync("validate", "--format", "json");

        Assert.That(run.Exit, Is.Zero, run.Out);
        Assert.That(run.Json.GetProperty("errors").GetArrayLength(), Is.Zero);
    }

    [TestCaseSource(typeof(CommandLines), nameof(CommandLines.WithNumbers))]
    public async Task Nothing_is_analysed_from_a_folder_with_errors(string line)
    {
        using var folder = WrongWorld.Create();

        var run = await InProcess.RunAsync([.. CommandLines.AsJson(line), "--data", folder.Location]);

        Assert.That(run.Exit, Is.EqualTo(2));
        Assert.That(run.Out, Is.Empty);
        Assert.That(run.Error, Does.Contain("partnerships.csv:3").And.Contain("bad-date").And.Contain("nothing is analysed"));
    }

    [Test]
    public async Task A_fault_in_a_table_that_the_question_does_not_need_stops_it_too()
    {
        using var folder = SmallWorld.Create().With("votes.csv", "vote,date,voter,choice", "A/RES/1,2001-01-01,IND,perhaps");

        var run = await InProcess.RunAsync("rank", "strength", "--data", folder.Location);

        Assert.That(run.Exit, Is.EqualTo(2));
        Assert.That(run.Out, Is.Empty);
        Assert.That(run.Error, Does.Contain("votes.csv:2"));
    }
}
