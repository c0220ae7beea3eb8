using System.CommandLine;
using PartnershipGraph.Cli.Rendering;

namespace PartnershipGraph.Cli.Arguments;

/// <summary>How the result is written.</summary>
internal sealed class FormatOption
{
    private readonly Option<string> format = new("--format")
    {
        Description = "table (for reading), json (complete), csv (the main table), md (Markdown).",
        HelpName = "table|json|csv|md",
        DefaultValueFactory = _ => "table",
    };

    public FormatOption() => format.AcceptOnlyFromAmong("table", "json", "csv", "md");

    public void AddTo(Command command) => command.Options.Add(format);

    public OutputFormat Read(ParseResult parsed) => Enum.Parse<OutputFormat>(parsed.GetValue(format)!, ignoreCase: true);
}
