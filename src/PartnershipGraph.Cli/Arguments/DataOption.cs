using System.CommandLine;
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

    public IPartnershipStore Open(ParseResult parsed) =>
        parsed.GetValue(data) is { } directory ? FolderStore.At(Values.Folder("--data", directory)) : FolderStore.Bundled();
}
