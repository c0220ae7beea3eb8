using System.Text.Json.Nodes;
using PartnershipGraph.Analysis.Communities;
using PartnershipGraph.Cli.Json;

namespace PartnershipGraph.Cli.Blocs;

/// <summary>Communities for a program.</summary>
internal static class CommunitiesJson
{
    public static JsonObject Of(CommunitiesAnswer answer)
    {
        var json = EngineJson.AddTo(new JsonObject { ["measure"] = answer.Search.Method.Name() }, answer.Stamp.Engine);
        json["groups"] = JsonParts.Array(answer.Groups, g => JsonParts.Texts(g));
        json["components"] = JsonParts.Array(answer.Components, g => JsonParts.Texts(g));
        json["strongComponents"] = JsonParts.Array(answer.StrongComponents, g => JsonParts.Texts(g));
        json["value"] = JsonParts.Number(answer.Modularity);
        json["nulls"] = answer.WhyNull is null ? [] : new JsonObject { ["value"] = answer.WhyNull };
        json["seed"] = answer.IsDrawn ? answer.Search.Seed : null;
        json["restarts"] = answer.Search.Restarts;
        json["resolution"] = answer.Search.Resolution;
        return answer.Stamp.AddTo(json);
    }
}
