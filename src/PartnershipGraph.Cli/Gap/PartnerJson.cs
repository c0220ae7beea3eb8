using System.Text.Json.Nodes;
using PartnershipGraph.Cli.Arguments;
using PartnershipGraph.Cli.Json;
using PartnershipGraph.Cli.Rendering;

namespace PartnershipGraph.Cli.Gap;

/// <summary>The answer of <c>gap --partner</c>.</summary>
internal static class PartnerJson
{
    public static JsonObject Of(Question asked, PartnerAnswer answer, ResultStamp stamp)
    {
        var json = answer.Entry is { } entry
            ? GapJson.Partner(asked, entry)
            : new JsonObject { ["id"] = answer.Partner.Id, ["name"] = answer.Partner.Name }.With(("substance", answer.Profile.Substance));
        json["dimensions"] = GapJson.DimensionsOf(answer.Profile);
        return stamp.AddTo(new JsonObject
        {
            ["sponsor"] = answer.Result.Options.Sponsor,
            ["n"] = answer.Result.Partners.Count,
            ["partner"] = json,
            ["indicators"] = JsonParts.Array(answer.Indicators, i => new JsonObject
            {
                ["name"] = i.Indicator.Name,
                ["dimension"] = i.Indicator.Dimension?.Word(),
                ["value"] = i.Reading.Value,
                ["firstYear"] = i.Reading.FirstYear,
                ["lastYear"] = i.Reading.LastYear,
                ["score"] = i.Score,
                ["among"] = i.Indicator.Partners,
                ["rows"] = JsonParts.Array(i.Reading.Rows, r => new JsonObject
                {
                    ["year"] = r.Year,
                    ["value"] = r.Value,
                    ["unit"] = r.Unit,
                    ["source"] = JsonParts.Source(r.Citation),
                }),
            }),
        });
    }
}
