using System.CommandLine;
using System.CommandLine.Invocation;

namespace PartnershipGraph.Cli.Hosting;

/// <summary>Help in which a command that has others lists each by its first sentence: what else it has to say, its own help says.</summary>
/// <param name="usual">What prints help otherwise.</param>
internal sealed class BriefCommandList(SynchronousCommandLineAction usual) : SynchronousCommandLineAction
{
    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        var listed = parseResult.CommandResult.Command.Subcommands.ToDictionary(c => c, c => c.Description);
        try
        {
            foreach (var (command, description) in listed)
            {
                command.Description = FirstSentence(description ?? "");
            }

            return usual.Invoke(parseResult);
        }
        finally
        {
            foreach (var (command, description) in listed)
            {
                command.Description = description;
            }
        }
    }

    /// <summary>The first sentence, or the first paragraph where it is shorter; a colon before a list ends it too.</summary>
    internal static string FirstSentence(string text)
    {
        var paragraph = text.Split('\n', 2)[0];
        var stop = paragraph.IndexOf(". ", StringComparison.Ordinal);
        return stop < 0 ? paragraph : paragraph[..(stop + 1)];
    }
}
