using System.CommandLine;
using PartnershipGraph.Analysis;
using PartnershipGraph.Analysis.Ports;
using PartnershipGraph.Dataset.Folder;

namespace PartnershipGraph.Cli.Arguments;

/// <summary>Where the rows come from.</summary>
internal sealed class DataOption
{
    private readonly Option<string?> data = new("--data")
    {
        Description = "A folder in the canonical format (default: the bundled dataset).",
        HelpName = "DIR",
    };

    public void AddTo(Command command) => command.Options.Add(data);

    /// <exception cref="UsageException">There is no such folder.</exception>
    public IPartnershipStore Open(ParseResult parsed)
    {
        if (parsed.GetValue(data) is not { } directory)
        {
            return FolderStore.Bundled();
        }

        return Directory.Exists(directory) ? FolderStore.At(directory) : throw new UsageException($"--data: there is no folder '{directory}'");
    }
}
