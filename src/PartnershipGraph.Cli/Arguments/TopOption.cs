using System.CommandLine;

namespace PartnershipGraph.Cli.Arguments;

/// <summary>How many rows of the main table a person is shown; csv and json carry them all.</summary>
internal sealed class TopOption(int normal)
{
    private readonly Option<string> top = new("--top")
    {
        Description = "How many rows a person is shown.",
        HelpName = "N",
        DefaultValueFactory = _ => normal.ToString(System.Globalization.CultureInfo.InvariantCulture),
    };

    public void AddTo(Command command) => command.Options.Add(top);

    public int Read(ParseResult parsed) => Values.Count("--top", parsed.GetValue(top)!);
}
