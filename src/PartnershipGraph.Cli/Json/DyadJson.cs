using System.Text.Json.Nodes;
using PartnershipGraph.Analysis.Dyads;
using PartnershipGraph.Cli.Rendering;
using PartnershipGraph.Domain.Time;

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
            ["kind"] = p.Kind.ToString().ToLowerInvariant(),
            ["from"] = Later(p.First.Span.Begin, p.Second.Span.Begin)?.ToString(),
            ["to"] = Earlier(p.First.Span.End, p.Second.Span.End)?.ToString(),
            ["source"] = JsonParts.Source(p.First.Source),
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
        ["episodes"] = JsonParts.Array(report.Episodes, e => new JsonObject
        {
            ["a"] = e.A,
            ["b"] = e.B,
            ["date"] = e.Date.ToString(),
            ["to"] = e.To?.ToString(),
            ["kind"] = e.Kind,
            ["bearing"] = e.Bearing.ToString().ToLowerInvariant(),
            ["summary"] = e.Summary,
            ["source"] = JsonParts.Source(e.Source),
        }),
    });

    /// <summary>Both are members from the later beginning on.</summary>
    public static PartialDate? Later(PartialDate? a, PartialDate? b) => a is null ? b : b is null ? a : a.Value.FirstDay > b.Value.FirstDay ? a : b;

    /// <summary>And up to the earlier end.</summary>
    public static PartialDate? Earlier(PartialDate? a, PartialDate? b) => a is null ? b : b is null ? a : a.Value.FirstDay < b.Value.FirstDay ? a : b;

    private static JsonObject Side(DyadSide side) => new()
    {
        ["state"] = ProfileJson.StateOf(side.History),
        ["title"] = side.History?.Standing?.Opening.Title,
        ["titleOriginal"] = side.History?.Standing?.Opening.TitleOriginal,
        ["ladder"] = side.History?.Standing?.Opening.Ladder,
        ["rank"] = side.History?.Standing?.Rank.Value,
        ["since"] = side.History?.Standing?.Opening.Date.ToString(),
        ["weight"] = JsonParts.Number(side.Weight),
        ["events"] = JsonParts.Array(side.History?.Events ?? [], e => LadderJson.Event(e)),
    };
}
