using System.Text.Json.Nodes;
using PartnershipGraph.Analysis.Exports;
using PartnershipGraph.Cli.Json;

namespace PartnershipGraph.Cli.Export;

/// <summary>The report of <c>export</c> for a program.</summary>
internal static class ExportJson
{
    public static JsonObject Of(ExportForm form, ExportPlace place, Exported exported)
    {
        var answer = new JsonObject
        {
            ["form"] = form.Name,
            ["files"] = JsonParts.Array(exported.Files, f => new JsonObject
            {
                ["file"] = place.PathOf(f.Name),
                ["layers"] = f.Layers,
                ["nodes"] = f.Nodes,
                ["rows"] = f.Rows,
            }),
        };
        if (exported.Years is { } years)
        {
            answer["dyadYears"] = Of(years);
        }

        return exported.Stamp.AddTo(answer);
    }

    private static JsonObject Of(DyadYears years) => new()
    {
        ["from"] = years.From,
        ["to"] = years.To,
        ["written"] = years.Table.Rows.Count,
        ["pairs"] = years.Pairs,
        ["leftOut"] = new JsonObject { ["noCowNumber"] = years.WithoutNumber, ["cowNumberTaken"] = years.NumberTaken },
        ["withoutCow"] = JsonParts.Array(years.Uncoded, a => new JsonObject { ["id"] = a.Id, ["name"] = a.Name, ["kind"] = a.Kind, ["rows"] = a.Rows }),
    };
}
