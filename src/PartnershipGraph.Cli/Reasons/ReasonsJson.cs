using System.Text.Json.Nodes;
using PartnershipGraph.Analysis.Reasons;
using PartnershipGraph.Cli.Json;
using PartnershipGraph.Cli.Rendering;

namespace PartnershipGraph.Cli.Reasons;

/// <summary>The answer of <c>reasons</c>.</summary>
internal static class ReasonsJson
{
    public static JsonObject Of(ReasonsResult result, ResultStamp stamp) => stamp.AddTo(new JsonObject
    {
        ["poles"] = JsonParts.Texts(result.Options.Poles),
        ["kinds"] = JsonParts.Texts(result.Options.Kinds.Select(k => k.Word())),
        ["sponsors"] = JsonParts.Array(result.Sponsors, Sponsor),
        ["exits"] = new JsonObject
        {
            ["partnership"] = Rate(result.Partnerships),
            ["alliance"] = Rate(result.Alliances),
            ["defense"] = Rate(result.DefensePacts),
        },
    });

    private static JsonObject Sponsor(NonExclusivity s)
    {
        var nulls = new JsonObject();
        if (s.Share is null)
        {
            nulls["share"] = "no partner";
        }

        if (s.ShareOfAll is null)
        {
            nulls["shareOfAll"] = "no other actor";
        }

        return new JsonObject
        {
            ["sponsor"] = s.Sponsor,
            ["rivals"] = JsonParts.Texts(s.Rivals),
            ["rivalsAreRecorded"] = s.RivalsAreRecorded,
            ["partners"] = s.Partners.Count,
            ["titled"] = JsonParts.Texts(s.Titled),
            ["allied"] = JsonParts.Texts(s.Allied),
            ["shared"] = JsonParts.Texts(s.Shared),
            ["share"] = JsonParts.Number(s.Share),
            ["shareOfAll"] = JsonParts.Number(s.ShareOfAll),
            ["nulls"] = nulls,
        };
    }

    private static JsonObject Rate(ExitRate rate) => new()
    {
        ["spells"] = rate.All.Count,
        ["ended"] = rate.Ended.Count,
        ["endDays"] = rate.EndDays,
        ["withoutBeginning"] = rate.WithoutBeginning,
        ["tieYears"] = rate.TieYears,
        ["per100"] = JsonParts.Number(rate.Per100),
        ["nulls"] = rate.Per100 is null ? new JsonObject { ["per100"] = "no tie-years" } : [],
        ["endedSpells"] = JsonParts.Array(rate.Ended, s => new JsonObject
        {
            ["a"] = s.A,
            ["b"] = s.B,
            ["from"] = s.Span.Begin?.ToString(),
            ["to"] = s.Span.End!.Value.ToString(),
        }),
    };
}
