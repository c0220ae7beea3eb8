using System.Text.Json.Nodes;
using PartnershipGraph.Analysis.Robustness;

namespace PartnershipGraph.Cli.Json;

/// <summary>What <c>--robust</c> adds to an answer.</summary>
internal static class RobustnessJson
{
    /// <summary>Adds the object <c>robust</c> to the answer of <c>rank</c>.</summary>
    public static JsonObject AddTo(JsonObject answer, RankRobustness robust)
    {
        var actors = robust.Ranking.Snapshot.Actors;
        var nulls = new JsonObject();
        foreach (var (scheme, value) in robust.TauB.Where(t => t.Value.WhyNull is not null))
        {
            nulls["tauB " + scheme] = value.WhyNull;
        }

        foreach (var (actor, _) in actors.Zip(robust.Ranks).Where(r => r.Second is null))
        {
            nulls["rankProbability " + actor.Id] = robust.Ranking.Nulls.GetValueOrDefault(actor.Id, "no value in any draw");
        }

        if (robust.Dominates is null)
        {
            nulls["dominates"] = "for strength only";
        }

        answer["robust"] = new JsonObject
        {
            ["tauB"] = JsonParts.Object(robust.TauB, t => (t.Key, JsonParts.Number(t.Value.Value))),
            ["rankProbability"] = JsonParts.Object(actors.Zip(robust.Ranks), r => (r.First.Id, Shares(r.Second))),
            ["dominates"] = robust.Dominates is { } pairs ? JsonParts.Array(pairs, p => JsonParts.Texts([p.Above, p.Below])) : null,
            ["nulls"] = nulls,
            ["samples"] = robust.Draws.Samples,
            ["seed"] = robust.Draws.Seed,
        };
        return answer;
    }

    /// <summary>Adds <c>classShare</c> and <c>schemeShare</c> to each state of the answer of <c>hedge</c>.</summary>
    public static JsonObject AddTo(JsonObject answer, ClassShares shares)
    {
        foreach (var state in answer["states"]!.AsArray().OfType<JsonObject>())
        {
            var id = state["id"]!.GetValue<string>();
            state["classShare"] = shares.OfDraws[id];
            state["schemeShare"] = shares.OfSchemes[id];
        }

        answer["robust"] = new JsonObject
        {
            ["schemes"] = JsonParts.Texts(shares.Schemes),
            ["samples"] = shares.Draws.Samples,
            ["seed"] = shares.Draws.Seed,
        };
        return answer;
    }

    private static JsonNode? Shares(RankShares? ranks) => ranks is null ? null : JsonParts.Array(ranks.Shares, s => JsonValue.Create(s));
}
