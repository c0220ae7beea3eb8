using System.Text.Json.Nodes;
using PartnershipGraph.Analysis.Dyads;
using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Cli.Rendering;

namespace PartnershipGraph.Cli.Json;

/// <summary>The answer of <c>dyad</c>.</summary>
internal static class DyadJson
{
    public static JsonObject Of(DyadReport report, ResultStamp stamp) => stamp.AddTo(new JsonObject
    {
        ["a"] = report.A.Id,
        ["b"] = report.B.Id,
        ["tie"] = JsonParts.Number(report.Tie?.Weight),
        ["sides"] = JsonParts.Object(report.Sides, s => (s.Sponsor, Side(s))),
        ["alliances"] = JsonParts.Array(report.Alliances, p => new JsonObject
        {
            ["alliance"] = p.Alliance,
            ["kind"] = p.Kind.Word(),
            ["from"] = p.Span?.Begin?.ToString(),
            ["to"] = p.Span?.End?.ToString(),
            ["confidence"] = p.Confidence.Word(),
            ["sources"] = JsonParts.Array(p.Sources, s => JsonParts.Source(s)),
        }),
        ["rivalries"] = JsonParts.Array(report.Rivalries, r => new JsonObject
        {
            ["magnitude"] = r.Magnitude,
            ["from"] = r.Span.Begin?.ToString(),
            ["to"] = r.Span.End?.ToString(),
            ["source"] = JsonParts.Source(r.Source),
        }),
        ["substance"] = JsonParts.Array(report.Substance, f => new JsonObject
        {
            ["indicator"] = f.Indicator,
            ["source"] = f.Source,
            ["target"] = f.Target,
            ["year"] = f.Year,
            ["value"] = f.Value,
            ["unit"] = f.Unit,
            ["citation"] = JsonParts.Source(f.Citation),
        }),
        ["episodes"] = EpisodeJson.Of(report.Episodes),
    });

    private static JsonObject Side(TieSide side) => new()
    {
        ["state"] = ProfileJson.StateOf(side.History),
        ["title"] = side.Title?.Opening.Title,
        ["titleOriginal"] = side.Title?.Opening.TitleOriginal,
        ["ladder"] = side.Title?.Opening.Ladder,
        ["rank"] = side.Title?.Rank.Value,
        ["since"] = side.Title?.Opening.Date.ToString(),
        ["weight"] = JsonParts.Number(side.Weight),
        ["events"] = JsonParts.Array(side.History?.Events ?? [], e => LadderJson.Event(e)),
    };
}
