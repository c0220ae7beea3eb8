using System.Text.Json.Nodes;
using PartnershipGraph.Analysis.Perceptions;
using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Cli.Json;
using PartnershipGraph.Cli.Rendering;

namespace PartnershipGraph.Cli.Perceptions;

/// <summary>The answer of <c>perceptions</c>.</summary>
internal static class PerceptionJson
{
    public static JsonObject Of(PerceptionResult result, string? state, ResultStamp stamp) => stamp.AddTo(new JsonObject
    {
        ["state"] = state,
        ["reciprocity"] = Reciprocity(result.Reciprocity),
        ["dyads"] = JsonParts.Array(result.Dyads, d => new JsonObject
        {
            ["a"] = d.A.Sponsor,
            ["b"] = d.B.Sponsor,
            ["sides"] = JsonParts.Object(new[] { d.A, d.B }, s => (s.Sponsor, Side(result, s))),
        }.With(("asymmetry", d.Asymmetry))),
    });

    private static JsonObject Reciprocity(NetworkReciprocity r)
    {
        var network = new JsonObject { ["actors"] = r.Actors, ["arcs"] = r.Arcs }
            .With(("density", r.Density), ("r", r.Binary), ("rho", r.Rho), ("weighted", r.Weighted));
        network["bothSidesCoded"] = new JsonObject { ["dyads"] = r.CodedDyads }.With(("r", r.CodedBinary), ("weighted", r.CodedWeighted));
        return network;
    }

    private static JsonObject Side(PerceptionResult result, TieSide side) => new()
    {
        ["state"] = ProfileJson.StateOf(side.History),
        ["title"] = side.Title?.Opening.Title,
        ["titleOriginal"] = side.Title?.Opening.TitleOriginal,
        ["ladder"] = side.Title?.Opening.Ladder,
        ["rank"] = side.Title?.Rank.Value,
        ["T"] = side.Title is { } title ? result.Ladders[title.Opening.Ladder].RankCount : null,
        ["since"] = side.Title?.Opening.Date.ToString(),
        ["closed"] = side.Closing()?.Date.ToString(),
        ["weight"] = JsonParts.Number(side.Weight),
        ["source"] = JsonParts.Source((side.Closing() ?? side.Title!.Opening).Source),
    };
}
