using System.CommandLine;
using PartnershipGraph.Analysis;
using PartnershipGraph.Analysis.EventStudies;
using PartnershipGraph.Cli.Arguments;
using PartnershipGraph.Domain.Partnerships;

namespace PartnershipGraph.Cli.Upgrades;

/// <summary>The options of <c>pgraph upgrades</c>.</summary>
internal sealed class UpgradesArguments
{
    private readonly SponsorOption sponsor = new();

    private readonly Option<string> indicator = new("--indicator")
    {
        Description = "What is looked at before and after: an indicator of substance.csv, of the rows sponsor → partner.",
        HelpName = "trade_share|trade_value|un_vote_agreement|…",
        DefaultValueFactory = _ => "trade_share",
    };

    private readonly Option<string> events = new("--events")
    {
        Description = "The steps that count: upgrade, establish, or both.",
        HelpName = "upgrade|establish[,…]",
        DefaultValueFactory = _ => "upgrade",
    };

    private readonly Option<string> minYears = NumberOption.Of("--min-years", "1", "How many of the five years before, and of the five after, must be on record.");

    private readonly Option<string> controls = NumberOption.Of("--controls", "3", "With how many partners a step is matched, at most.");

    private readonly Option<string> samples = NumberOption.Of("--samples", "1000", "Draws of the bootstrap.");

    private readonly Option<string> seed = NumberOption.Of("--seed", "1", "Where the draws start; the same seed gives the same answer.");

    public void AddTo(Command command)
    {
        sponsor.AddTo(command);
        Option[] others = [indicator, events, minYears, controls, samples, seed];
        foreach (var option in others)
        {
            command.Options.Add(option);
        }
    }

    /// <summary>What is asked; the sponsor is looked up among the actors that were read.</summary>
    /// <exception cref="UsageException">A value is none, or the sponsor means no actor.</exception>
    public EventStudyOptions Read(ParseResult parsed, Question asked) => new()
    {
        Sponsor = sponsor.Read(parsed, asked),
        Indicator = parsed.GetValue(indicator)!.Trim(),
        Kinds = Kinds(parsed.GetValue(events)!),
        LeastYears = Values.Count(minYears.Name, parsed.GetValue(minYears)!),
        Controls = Values.Count(controls.Name, parsed.GetValue(controls)!),
        Samples = Values.Count(samples.Name, parsed.GetValue(samples)!),
        Seed = Values.Whole(seed.Name, parsed.GetValue(seed)!),
    };

    private static List<PartnershipEventKind> Kinds(string text) =>
    [
        .. Values.List("--events", text).Select(name => name switch
        {
            "upgrade" => PartnershipEventKind.Upgrade,
            "establish" => PartnershipEventKind.Establish,
            _ => throw new UsageException($"--events {text}: write upgrade, establish, or both with a comma"),
        }).Distinct().Order(),
    ];
}
