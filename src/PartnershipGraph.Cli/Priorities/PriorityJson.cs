using System.Text.Json.Nodes;
using PartnershipGraph.Analysis.Priorities;
using PartnershipGraph.Cli.Arguments;
using PartnershipGraph.Cli.Json;
using PartnershipGraph.Cli.Rendering;

namespace PartnershipGraph.Cli.Priorities;

/// <summary>The answer of <c>priorities</c>.</summary>
internal static class PriorityJson
{
    public static JsonObject Of(Question asked, PriorityResult result, ResultStamp stamp) => stamp.AddTo(new JsonObject
    {
        ["sponsor"] = result.Sponsor,
        ["ladder"] = result.Ladder?.Ladder.Id,
        ["T"] = result.Ladder?.Ladder.RankCount,
        ["states"] = result.States,
        ["partners"] = result.Partners,
        ["leftOut"] = result.LeftOut,
        ["regions"] = JsonParts.Array(result.Regions, Area),
        ["subregions"] = JsonParts.Array(result.Subregions, Area),
        ["bodies"] = JsonParts.Array(result.Bodies, b => new JsonObject
        {
            ["id"] = b.Body,
            ["name"] = asked.Records.Actors[b.Body].Name,
            ["members"] = b.Members,
            ["nonMembers"] = b.NonMembers,
            ["tiers"] = JsonParts.Object(b.Tiers, t => (t.Tier, Tier(t))),
        }),
    });

    private static JsonObject Area(AreaShare area)
    {
        var answer = new JsonObject { ["region"] = Given(area.Region) };
        if (area.Subregion is not null)
        {
            answer["subregion"] = Given(area.Subregion);
        }

        answer["states"] = area.States;
        answer["partners"] = area.Partners;
        answer["byRank"] = JsonParts.Object(area.ByRank.Index(), r => (FormattableString.Invariant($"{r.Index + 1}"), JsonValue.Create(r.Item)));
        answer["otherLadders"] = area.OnOtherLadders;
        answer["weight"] = area.Weight;
        return answer.With(("share", area.Share), ("ratio", area.Ratio), ("weightRatio", area.WeightRatio));
    }

    private static JsonObject Tier(TierMembership tier) => new JsonObject { ["members"] = tier.Members, ["nonMembers"] = tier.NonMembers }
        .With(("memberShare", tier.MemberShare), ("riskRatio", tier.RiskRatio));

    /// <summary>An actor whose region the data does not give is in a row of its own.</summary>
    private static string? Given(string name) => name.Length > 0 ? name : null;
}
