using PartnershipGraph.Analysis.Profiles;
using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Domain.Ladders;

namespace PartnershipGraph.Analysis.Crises;

/// <summary>Rank by choice: what there is to see before any statistic.</summary>
internal static class TierTable
{
    /// <summary>The ranks of the sponsor's ladder from the top, empty ones too, then ranks on other ladders, then those without a title.</summary>
    public static IReadOnlyList<TierVotes> Of(
        IReadOnlyDictionary<string, Ladder> ladders, Snapshot network, string sponsor, IReadOnlyList<CrisisState> states)
    {
        var ladder = SponsorLadders.Of(ladders, network.Book, sponsor, network.Options.AsOf);
        var own = ladder is null ? [] : ladder.Tiers.Select(t => new TierVotes(
            t.Rank.Value,
            ladder.Ladder.Id,
            t.Name?.Title,
            network.Options.Weights.WeightOf(ladder.Ladder, t.Rank, network.Options.FlatWeight),
            Choices(s => s.Title is { } title && title.Opening.Ladder == ladder.Ladder.Id && title.Rank == t.Rank)));
        var others = states.Where(s => s.Title is not null && s.Title.Opening.Ladder != ladder?.Ladder.Id)
            .GroupBy(s => (s.Title!.Opening.Ladder, Rank: s.Title.Rank.Value))
            .OrderBy(g => g.Key.Ladder, StringComparer.Ordinal).ThenBy(g => g.Key.Rank)
            .Select(g => new TierVotes(g.Key.Rank, g.Key.Ladder, g.Select(s => s.Title!.Opening.Title).Min(StringComparer.Ordinal), g.First().Tier, [.. g.Select(s => s.Choice)]));
        return [.. own, .. others, new TierVotes(null, null, null, 0, Choices(s => s.Title is null))];

        IReadOnlyList<Domain.Votes.VoteChoice> Choices(Func<CrisisState, bool> which) => [.. states.Where(which).Select(s => s.Choice)];
    }
}
