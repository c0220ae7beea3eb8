using System.CommandLine;
using PartnershipGraph.Analysis;
using PartnershipGraph.Analysis.Crises;
using PartnershipGraph.Cli.Arguments;

namespace PartnershipGraph.Cli.Crisis;

/// <summary>The options of <c>pgraph crisis</c>.</summary>
internal sealed class CrisisArguments
{
    private readonly Option<string[]> vote = new("--vote")
    {
        Description = "The vote, with or without its A/RES/; several, each behind a --vote of its own, are a basket.",
        HelpName = "V",
    };

    private readonly Option<string?> sponsor = new("--sponsor") { Description = "Whose titles are held against the vote.", HelpName = "S" };

    private readonly Option<bool> basket = new("--basket") { Description = "All votes in one table (or those named), their p-values adjusted together." };

    private readonly Option<bool> list = new("--list") { Description = "Lists the votes there are, with tally and confidence; so does leaving out --vote." };

    private readonly Option<bool> states = new("--states") { Description = "Also lists every state with its vote and its predictors; with csv this is then the table." };

    private readonly Option<string> permutations = NumberOption.Of("--permutations", "9999", "Relabelings of the votes within regions that are drawn for each p.");

    private readonly Option<string> samples = NumberOption.Of("--samples", "10000", "Samples of the states that are drawn for each interval.");

    private readonly Option<string> seed = NumberOption.Of("--seed", "1", "Seed of all that is drawn; the same seed gives the same answer.");

    public void AddTo(Command command)
    {
        Option[] all = [vote, sponsor, basket, list, states, permutations, samples, seed];
        foreach (var option in all)
        {
            command.Options.Add(option);
        }
    }

    /// <summary>Whether the votes are to be listed and none examined.</summary>
    public bool IsList(ParseResult parsed) => parsed.GetValue(list) || (!parsed.GetValue(basket) && Named(parsed).Count == 0);

    /// <summary>Whether several votes are examined together.</summary>
    public bool IsBasket(ParseResult parsed) => parsed.GetValue(basket) || Named(parsed).Count > 1;

    /// <summary>Whether every state is listed.</summary>
    /// <exception cref="UsageException">Several votes are examined, of which each has its own states.</exception>
    public bool WithStates(ParseResult parsed) => !parsed.GetValue(states) ? false
        : !IsBasket(parsed) ? true
        : throw new UsageException("--states lists the states of one vote: ask for one --vote, without --basket");

    /// <summary>The votes that are examined, each once, by date.</summary>
    /// <exception cref="UsageException">A name means no vote, or there is none.</exception>
    public IReadOnlyList<RollCall> Calls(ParseResult parsed, IReadOnlyList<RollCall> all)
    {
        var named = Named(parsed);
        return named.Count > 0 ? [.. named.Select(v => RollCalls.Find(all, v)).Distinct().OrderBy(c => c.Date).ThenBy(c => c.Vote, StringComparer.Ordinal)]
            : all.Count > 0 ? all
            : throw new UsageException("there is no vote on record by that day, at that confidence");
    }

    /// <summary>Id of the sponsor; null where none is named.</summary>
    public string? Sponsor(ParseResult parsed, Question asked) => parsed.GetValue(sponsor) is { } name ? asked.Actor(name).Id : null;

    /// <summary>What is asked of each vote.</summary>
    /// <exception cref="UsageException">A value is none, or no sponsor is named.</exception>
    public CrisisOptions Read(ParseResult parsed, Question asked) => new()
    {
        Sponsor = Sponsor(parsed, asked) ?? throw new UsageException("--sponsor is missing: say whose titles are held against the vote, as in --sponsor RUS"),
        Permutations = Values.Count(permutations.Name, parsed.GetValue(permutations)!),
        Samples = Values.Count(samples.Name, parsed.GetValue(samples)!),
        Seed = Values.Whole(seed.Name, parsed.GetValue(seed)!),
        WithIncrement = !IsBasket(parsed),
    };

    private IReadOnlyList<string> Named(ParseResult parsed) => parsed.GetValue(vote) ?? [];
}
