using System.Diagnostics;
using PartnershipGraph.Cli.Tests.Running;

namespace PartnershipGraph.Cli.Tests.Hosting;

/// <summary>Colours are for a person at a terminal who has not declined them.</summary>
internal sealed class TerminalTests
{
    private const char escape = '\u001b';
    private const string bold = "\u001b[1m";

    [TestCaseSource(typeof(CommandLines), nameof(CommandLines.All))]
    public async Task Output_that_no_person_reads_has_no_escape_codes(string line)
    {
        var run = await InProcess.TypedAsync(line);

        Assert.That((run.Out + run.Error).Contains(escape, StringComparison.Ordinal), Is.False);
    }

    [Test]
    public async Task A_table_on_a_terminal_has_bold_type() =>
        Assert.That((await InProcess.RunInColourAsync("rank", "strength")).Out.Contains(bold, StringComparison.Ordinal), Is.True);

    [TestCase("json")]
    [TestCase("csv")]
    [TestCase("md")]
    public async Task Data_on_a_terminal_has_no_escape_codes(string format) =>
        Assert.That((await InProcess.RunInColourAsync("rank", "strength", "--format", format)).Out.Contains(escape, StringComparison.Ordinal), Is.False);

    [TestCase("", true)]
    [TestCase("1", false)]
    [Platform(Include = "Linux")]
    public async Task No_color_takes_the_colours_from_a_terminal(string noColor, bool coloured)
    {
        const string script = "/usr/bin/script";
        if (!File.Exists(script))
            Assert.Ignore($"there is no {script} to give the program a terminal");

        var start = new ProcessStartInfo(script, ["-qec", $"dotnet exec {ProgramProcess.Program} rank strength --top 1", "/dev/null"])
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        };
        start.Environment["NO_COLOR"] = noColor;
        start.Environment["TERM"] = "xterm";
        using var process = Process.Start(start)!;
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();

        Assert.That(output, Does.Contain("Rank by strength"));
        Assert.That(output.Contains(bold, StringComparison.Ordinal), Is.EqualTo(coloured));
    }
}
