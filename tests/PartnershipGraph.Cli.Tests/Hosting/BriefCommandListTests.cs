using PartnershipGraph.Cli.Hosting;
using PartnershipGraph.Cli.Tests.Running;

namespace PartnershipGraph.Cli.Tests.Hosting;

/// <summary>The list of commands fits a screen; what a command has to say more, its own help says.</summary>
internal sealed class BriefCommandListTests
{
    [TestCase("One. Two.\n\nMore.", "One.")]
    [TestCase("One\n\nMore. Still more.", "One")]
    [TestCase("Version 1.2 reads files.", "Version 1.2 reads files.")]
    [TestCase("", "")]
    public void A_command_is_told_by_its_first_sentence(string text, string expected) =>
        Assert.That(BriefCommandList.FirstSentence(text), Is.EqualTo(expected));

    [Test]
    public async Task The_list_has_no_examples_and_no_lists_of_measures()
    {
        var run = await InProcess.RunAsync("--help");
        Assert.That(run.Out, Does.Not.Contain("Examples:").And.Not.Contain("closeness_wf"));
        Assert.That(run.Out.Split('\n'), Has.Length.LessThan(CommandLines.Names.Count + 20));
    }

    [TestCase("rank")]
    [TestCase("cypher run")]
    public async Task The_help_of_a_command_keeps_both_after_the_list_was_shown(string command)
    {
        await InProcess.RunAsync("--help");
        Assert.That((await InProcess.TypedAsync(command + " --help")).Out, Does.Contain("Examples:"));
    }
}
