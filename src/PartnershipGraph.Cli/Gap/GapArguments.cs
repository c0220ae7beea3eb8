using System.CommandLine;
using PartnershipGraph.Analysis;
using PartnershipGraph.Analysis.Gap;
using PartnershipGraph.Cli.Arguments;

namespace PartnershipGraph.Cli.Gap;

/// <summary>The options of <c>pgraph gap</c>.</summary>
internal sealed class GapArguments
{
    private readonly SponsorOption sponsor = new();

    private readonly Option<string?> partner = new("--partner")
    {
        Description = "Show the indicators of one partner instead, each with its years and sources.",
        HelpName = "P",
    };

    private readonly Option<string> samples = NumberOption.Of("--samples", "1000", "Weightings of the indicators to draw for the intervals.");

    private readonly Option<string> seed = NumberOption.Of("--seed", "1", "Where the draws start; the same seed gives the same answer.");

    public void AddTo(Command command)
    {
        sponsor.AddTo(command);
        Option[] options = [partner, samples, seed];
        foreach (var option in options)
        {
            command.Options.Add(option);
        }
    }

    /// <summary>What is asked; the sponsor is looked up among the actors that were read.</summary>
    /// <exception cref="UsageException">A number is none, or out of range, or the sponsor means no actor.</exception>
    public GapOptions Read(ParseResult parsed, Question asked)
    {
        var options = new GapOptions
        {
            Sponsor = sponsor.Read(parsed, asked),
            Samples = Values.Count(samples.Name, parsed.GetValue(samples)!),
            Seed = Values.Whole(seed.Name, parsed.GetValue(seed)!),
        };
        options.Validate();
        return options;
    }

    /// <summary>The partner as typed; null where all are wanted.</summary>
    public string? Partner(ParseResult parsed) => parsed.GetValue(partner);
}
