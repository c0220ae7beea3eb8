using System.CommandLine;
using PartnershipGraph.Analysis;
using PartnershipGraph.Analysis.Inflation;
using PartnershipGraph.Cli.Arguments;

namespace PartnershipGraph.Cli.Inflation;

/// <summary>The options of <c>pgraph inflation</c>.</summary>
internal sealed class InflationArguments
{
    private readonly Option<string> sponsor = new("--sponsor")
    {
        Description = "The one whose titles are followed: id, code, name or alias.",
        HelpName = "S",
        Required = true,
    };

    private readonly Option<string?> from = Year("--from", "First year (default: the first with a partner).");

    private readonly Option<string?> to = Year("--to", "Last year (default: the as-of year, as of the as-of date).");

    private readonly Option<string?> baseYear = Year("--base", "The year whose exclusivity real values are measured against (default: the first year).");

    public void AddTo(Command command)
    {
        command.Options.Add(sponsor);
        command.Options.Add(from);
        command.Options.Add(to);
        command.Options.Add(baseYear);
    }

    /// <summary>What is asked; the sponsor is looked up among the actors that were read.</summary>
    /// <exception cref="UsageException">A year is none, or the name means no actor.</exception>
    public InflationOptions Read(ParseResult parsed, Question asked) => new()
    {
        Sponsor = asked.Actor(parsed.GetValue(sponsor)!).Id,
        From = Read(parsed, from),
        To = Read(parsed, to),
        Base = Read(parsed, baseYear),
    };

    private static int? Read(ParseResult parsed, Option<string?> option) => parsed.GetValue(option) is { } text ? Values.Year(option.Name, text) : null;

    private static Option<string?> Year(string name, string description) => new(name) { Description = description, HelpName = "YEAR" };
}
