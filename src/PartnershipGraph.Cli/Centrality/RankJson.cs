using System.Text.Json.Nodes;
using PartnershipGraph.Analysis.Robustness;
using PartnershipGraph.Cli.Json;

namespace PartnershipGraph.Cli.Centrality;

/// <summary>A ranking for a program.</summary>
internal static class RankJson
{
    /// <param name="answer">The ranking.</param>
    /// <param name="robust">How sure it is; null where nobody asked.</param>
    public static JsonObject Of(RankAnswer answer, RankRobustness? robust)
    {
        var json = EngineJson.AddTo(new JsonObject { ["measure"] = answer.Measure }, answer.Stamp.Engine);
        json["graph"] = new JsonObject
        {
            ["vertices"] = answer.Actors.Count,
            ["edges"] = answer.Ties,
            ["directed"] = answer.Stamp.Options.Directed,
        };
        json["values"] = JsonParts.Object(answer.Actors.Index(), a => (a.Item.Id, JsonParts.Number(answer.Values[a.Index])));
        json["nulls"] = JsonParts.Object(answer.Nulls.OrderBy(n => n.Key, StringComparer.Ordinal), n => (n.Key, JsonValue.Create(n.Value)));
        return robust is null ? answer.Stamp.AddTo(json) : RobustnessJson.AddTo(answer.Stamp.AddTo(json), robust);
    }
}
