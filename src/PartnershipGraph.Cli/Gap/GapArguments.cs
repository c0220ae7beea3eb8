using System.CommandLine;
using PartnershipGraph.Analysis;
using PartnershipGraph.Analysis.Gap;
using PartnershipGraph.Cli.Arguments;

namespace PartnershipGraph.Cli.Gap;

/// <summary>The options of <c>pgraph gap</c>.</summary>
internal sealed class GapArguments
{
    private readonly Option<string> sponsor = new("--sponsor") { Description = "The one that gives the titles: id, code, name or alias.", HelpName = "S", Required = true };

    private readonly Option<string?> partner = new("--partner")
    {
        Description = "Show the indicators of one partner instead, each with its years and sources.",
        HelpName = "P",
    };

    private readonly Option<string> samples = Number("--samples", "1000", "Weightings of the indicators to draw for the intervals.");

    private readonly Option<string> seed = Number("--seed", "1", "Where the draws start; the same seed gives the same answer.");

    public void AddTo(Command command)
    {
        Option[] options = [sponsor, partner, samples, seed];
        foreach (var option in options)
        {
            command.Options.Add(option);
        }
    }

    /// <summary>What is asked, before anything is read: the sponsor is as typed.</summary>
    /// <exception cref="UsageException">A number is none, or out of range.</exception>
    public GapOptions Read(ParseResult parsed)
    {
        var options = new GapOptions
        {
            Sponsor = parsed.GetValue(sponsor)!,
            Samples = Values.Count(samples.Name, parsed.GetValue(samples)!),
            Seed = Values.Whole(seed.Name, parsed.GetValue(seed)!),
        };
        options.Validate();
        return options;
    }

    /// <summary>The partner as typed; null where all are wanted.</summary>
    public string? Partner(ParseResult parsed) => parsed.GetValue(partner);

    private static Option<string> Number(string name, string normal, string description) =>
        new(name) { Description = description, HelpName = "N", DefaultValueFactory = _ => normal };
}
