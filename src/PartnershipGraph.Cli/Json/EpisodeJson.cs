using System.Text.Json.Nodes;
using PartnershipGraph.Cli.Rendering;
using PartnershipGraph.Domain.Episodes;

namespace PartnershipGraph.Cli.Json;

/// <summary>Episodes of conduct in an answer.</summary>
internal static class EpisodeJson
{
    public static JsonArray Of(IReadOnlyList<Episode> episodes) => JsonParts.Array(episodes, e => new JsonObject
    {
        ["a"] = e.A,
        ["b"] = e.B,
        ["date"] = e.Date.ToString(),
        ["to"] = e.To?.ToString(),
        ["kind"] = e.Kind,
        ["bearing"] = e.Bearing.Word(),
        ["summary"] = e.Summary,
        ["source"] = JsonParts.Source(e.Source),
    });
}
