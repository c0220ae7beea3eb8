using PartnershipGraph.Cli.Tests.Running;

namespace PartnershipGraph.Cli.Tests.Documents;

/// <summary>What the README shows is what the program prints.</summary>
internal sealed class ReadmeExampleTests
{
    private const string prompt = "$ pgraph ";

    private static readonly string? readme = ReadmeFile.Path;

    [Test]
    public async Task Every_output_in_the_readme_is_the_programs_own([ValueSource(nameof(Examples))] string example)
    {
        if (example.Length == 0)
        {
            Assert.Ignore("README.md is not above the test assembly");
        }

        var lines = example.Split('\n');
        var run = await InProcess.TypedAsync(lines[0][prompt.Length..]);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(run.Exit, Is.Zero);
            Assert.That(Told(run.Out.Split('\n')), Is.EqualTo(Told(lines[1..])));
        }
    }

    /// <summary>Lines that say something, without the blanks that fill a terminal's width.</summary>
    private static List<string> Told(IEnumerable<string> lines) => [.. lines.Select(l => l.TrimEnd()).Where(l => l.Length > 0)];

    private static IEnumerable<string> Examples()
    {
        if (readme is null)
        {
            return [""];
        }

        // A block that shows a command alone promises no output.
        return File.ReadAllText(readme).ReplaceLineEndings("\n").Split("```\n")
            .Select(b => b.TrimEnd('\n'))
            .Where(b => b.StartsWith(prompt, StringComparison.Ordinal) && b.Contains('\n', StringComparison.Ordinal));
    }
}
