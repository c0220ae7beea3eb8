using System.Text.Json.Nodes;
using PartnershipGraph.Analysis.Prestige;
using PartnershipGraph.Cli.Json;
using PartnershipGraph.Cli.Rendering;
using PartnershipGraph.Cli.Stores;

namespace PartnershipGraph.Cli.Prestige;

/// <summary>The answer of <c>prestige</c>; of one state the same, with that state alone.</summary>
internal static class PrestigeJson
{
    public static JsonObject Of(PrestigeResult result, string? state, ResultStamp stamp)
    {
        var (actors, ranks) = (result.Snapshot.Actors, result.Ranks);
        List<int> told = [.. Enumerable.Range(0, actors.Count).Where(i => state is null || actors[i].Id == state)];
        return stamp.AddTo(new JsonObject
        {
            ["measure"] = Scores.Prestige,
            ["state"] = state,
            ["centrality"] = "pagerank, sponsor to partner",
            ["graph"] = new JsonObject { ["vertices"] = actors.Count, ["edges"] = result.Snapshot.Ties.Count, ["directed"] = true },
            ["values"] = JsonParts.Object(told, i => (actors[i].Id, JsonParts.Number(result.Values[i].Value))),
            ["nulls"] = JsonParts.Object(told.Where(i => result.Values[i].WhyNull is not null), i => (actors[i].Id, JsonValue.Create(result.Values[i].WhyNull))),
            ["ranks"] = JsonParts.Object(told.Where(i => ranks[i] is not null), i => (actors[i].Id, JsonValue.Create(ranks[i]!.Value))),
            ["contributions"] = JsonParts.Object(told, i => (actors[i].Id, JsonParts.Array(result.TitlesOf(actors[i].Id), Title))),
        });
    }

    private static JsonObject Title(PrestigeTitle title) => new JsonObject
    {
        ["sponsor"] = title.Sponsor,
        ["title"] = title.Spell.Opening.Label,
        ["ladder"] = title.Ladder.Id,
        ["rank"] = title.Spell.Rank.Value,
        ["T"] = title.Ladder.RankCount,
        ["holders"] = title.Holders,
        ["partners"] = title.Partners,
        ["percentile"] = title.Percentile,
    }.With(("exclusivity", title.Exclusivity), ("centrality", title.Centrality), ("contribution", title.Contribution));
}
