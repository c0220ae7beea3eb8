namespace PartnershipGraph.Architecture.Tests;

/// <summary>The README shows how to run and how to test, as lines that can be copied.</summary>
internal sealed class ReadmeTests
{
    [TestCase("dotnet run")]
    [TestCase("dotnet test")]
    public void The_README_shows_the_command_on_a_line_of_a_code_block(string command)
    {
        var repository = Repository.Open();

        Assert.That(CodeLines(repository.Text("README.md")), Has.Some.StartsWith(command));
    }

    [Test]
    public void The_script_that_checks_everything_can_be_run()
    {
        var script = Repository.Open().FullPath(".ci/run");

        Assert.That(script, Does.Exist);
        if (!OperatingSystem.IsWindows())
            Assert.That(File.GetUnixFileMode(script) & UnixFileMode.UserExecute, Is.EqualTo(UnixFileMode.UserExecute));
    }

    private static IEnumerable<string> CodeLines(string text)
    {
        var inside = false;
        foreach (var line in text.Split('\n'))
        {
            if (line.StartsWith("```", StringComparison.Ordinal))
                inside = !inside;
            else if (inside)
                yield return line;
        }
    }
}
