using System.Text.Json;
using PartnershipGraph.Cli.Tests.Running;

namespace PartnershipGraph.Cli.Tests.Rendering;

/// <summary>Every command in every format, on the bundled data.</summary>
[Category("Heavy")]
internal sealed class FormatTests
{
    [TestCaseSource(typeof(CommandLines), nameof(CommandLines.NumbersInFormats))]
    public async Task Json_says_as_of_when_from_what_and_how(string line)
    {
        var run = await InProcess.TypedAsync(line + " --as-of 2020-02 --format json");

        var answer = run.Json;
        Assert.Multiple(() =>
        {
            Assert.That(run.Exit, Is.Zero);
            Assert.That(answer.GetProperty("asOf").GetString(), Is.EqualTo("2020-02-29"));
            Assert.That(answer.GetProperty("weights").GetString(), Is.EqualTo("linear"));
            Assert.That(answer.GetProperty("layers").EnumerateArray().Select(l => l.GetString()), Does.Contain("partnership"));
            Assert.That(answer.GetProperty("dataset").GetString(), Does.Match("^[0-9a-f]{64}$"));
            Assert.That(
                answer.GetProperty("rows").EnumerateObject().Select(r => (r.Name, r.Value.GetInt32() >= 0)),
                Is.EqualTo(new[] { ("high", true), ("medium", true), ("low", true) }));
            Assert.That(answer.GetProperty("version").GetString(), Is.Not.Empty);
        });
    }

    [TestCaseSource(typeof(CommandLines), nameof(CommandLines.InFormats))]
    public async Task Json_is_all_that_stands_on_stdout(string line)
    {
        var run = await InProcess.TypedAsync(line + " --format json");

        Assert.That(run.Exit, Is.Zero);
        Assert.That(run.Json.ValueKind, Is.EqualTo(JsonValueKind.Object));
        Assert.That(run.Out, Does.EndWith("}" + Environment.NewLine));
    }

    [TestCaseSource(typeof(CommandLines), nameof(CommandLines.InFormats))]
    public async Task Csv_is_one_header_and_rows_of_its_length(string line)
    {
        var run = await InProcess.TypedAsync(line + " --format csv");

        Assert.Multiple(() =>
        {
            Assert.That(run.Exit, Is.Zero);
            Assert.That(run.Csv[0], Is.Unique.And.None.Empty);
            Assert.That(run.Csv.Select(r => r.Count), Is.All.EqualTo(run.Csv[0].Count));
            Assert.That(run.Csv.Skip(1).SelectMany(r => r), Has.None.EqualTo("–").And.None.EqualTo("NaN"));
        });
    }

    [TestCaseSource(typeof(CommandLines), nameof(CommandLines.NumbersInFormats))]
    public async Task Beside_csv_the_caption_goes_to_stderr(string line)
    {
        var run = await InProcess.TypedAsync(line + " --format csv");

        Assert.That(run.Error, Does.Contain("As of 2026-11-25").And.Contain("digest"));
        Assert.That(run.Out, Does.Not.Contain("As of 2026"));
    }

    [TestCaseSource(typeof(CommandLines), nameof(CommandLines.NumbersInFormats))]
    public async Task Markdown_has_a_heading_and_tables_of_even_width(string line)
    {
        var run = await InProcess.TypedAsync(line + " --format md");

        var lines = run.Out.Split('\n');
        var tables = lines.Index().Where(l => l.Item.StartsWith("|--", StringComparison.Ordinal)).ToList();
        Assert.That(lines[0], Does.StartWith("# "));
        Assert.That(tables, Is.Not.Empty);
        foreach (var (at, rule) in tables)
        {
            var columns = Bars(rule);
            Assert.That(lines[(at - 1)..].TakeWhile(l => l.StartsWith('|')).Select(Bars), Is.All.EqualTo(columns), lines[at - 1]);
        }
    }

    [TestCaseSource(typeof(CommandLines), nameof(CommandLines.WithNumbers))]
    public async Task A_table_says_as_of_when_it_holds(string line)
    {
        var run = await InProcess.TypedAsync(line);

        Assert.That(run.Exit, Is.Zero);
        Assert.That(run.Out, Does.Contain("As of 2026-11-25; weights linear; layers partnership"));
    }

    [Test]
    public async Task Names_with_commas_quotes_and_bars_survive_every_format()
    {
        using var world = new TemporaryFolder()
            .With("actors.csv", "id,name,kind", "A,\"Isle, \"\"the\"\" | [red]grand\",state", "B,Bay,state")
            .With("partnerships.csv", "sponsor,partner,date,event,title", "A,B,2001,establish,Strategic Partnership");
        string[] args = ["rank", "degree", "--data", world.Location, "--format"];

        var csv = (await InProcess.RunAsync([.. args, "csv"])).Csv;
        var markdown = (await InProcess.RunAsync([.. args, "md"])).Out;
        var table = (await InProcess.RunAsync([.. args, "table"])).Out;

        Assert.That(csv.Select(r => r[2]), Does.Contain("Isle, \"the\" | [red]grand"));
        Assert.That(markdown, Does.Contain("Isle, \"the\" \\| [red]grand"));
        Assert.That(table, Does.Contain("Isle, \"the\" | [red]grand"));
    }

    /// <summary>Bars that divide cells; an escaped one is text.</summary>
    private static int Bars(string line) => line.Replace("\\|", "", StringComparison.Ordinal).Count(c => c == '|');
}
