using System.Text.RegularExpressions;
using PartnershipGraph.Cli.Tests.Running;

namespace PartnershipGraph.Cli.Tests.Documents;

/// <summary>The picture that the README opens with is the one that its command draws.</summary>
internal sealed partial class ReadmePictureTests
{
    [Test]
    public async Task The_first_picture_is_what_the_line_below_it_draws()
    {
        if (ReadmeFile.Path is null)
            Assert.Ignore("README.md is not above the test assembly");

        var text = File.ReadAllText(ReadmeFile.Path).ReplaceLineEndings("\n");
        var picture = Picture().Match(text);
        Assert.That(picture.Success, "the README opens with a picture and the command that draws it");
        Assert.That(picture.Index, Is.LessThan(200), "it opens with it");
        var committed = Path.Combine(Path.GetDirectoryName(ReadmeFile.Path)!, picture.Groups["file"].Value);
        var words = picture.Groups["command"].Value.Split(' ');
        Assert.That(words[^2..], Is.EqualTo(new[] { "-o", picture.Groups["file"].Value }));

        var run = await InProcess.RunAsync([.. words[..^1], "-"]);

        Assert.That(run.Exit, Is.Zero, run.Error);
        Assert.That(run.Out, Is.EqualTo(File.ReadAllText(committed)), $"draw it again: pgraph {picture.Groups["command"].Value}");
    }

    [GeneratedRegex(@"!\[[^\]]{20,}\]\((?<file>[^)]+)\)\s+```\npgraph (?<command>plot [^\n]+)\n```", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Picture();
}
