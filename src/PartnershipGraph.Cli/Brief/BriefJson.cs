using System.Text.Json.Nodes;
using PartnershipGraph.Cli.Json;
using PartnershipGraph.Cli.Rendering;

namespace PartnershipGraph.Cli.Brief;

/// <summary>A brief as JSON: sections with their texts and every row of their tables, cells by column key.</summary>
internal static class BriefJson
{
    public static JsonObject Of(Report report, ResultStamp stamp) => stamp.AddTo(new JsonObject
    {
        ["title"] = report.Title,
        ["finding"] = report.Reading,
        ["sections"] = JsonParts.Array(report.Sections, s => new JsonObject
        {
            ["id"] = s.Id,
            ["title"] = s.Title,
            ["text"] = JsonParts.Texts(s.Text),
            ["tables"] = JsonParts.Array(s.Tables, t => new JsonObject
            {
                ["id"] = t.Id,
                ["title"] = t.Title,
                ["note"] = t.Note,
                ["columns"] = JsonParts.Texts(t.ColumnsForData.Select(c => c.Key)),
                ["rows"] = JsonParts.Array(t.ForData, r => new JsonArray([.. r.Zip(t.ColumnsForData, Value)])),
            }),
        }),
    });

    private static JsonNode? Value(Cell cell, Column column)
    {
        if (column.IsNumber && double.TryParse(cell.Raw, System.Globalization.NumberStyles.Float, System.Globalization.CultureInfo.InvariantCulture, out var number))
        {
            return JsonValue.Create(number);
        }

        return column.IsNumber && cell.Raw.Length == 0 ? null : JsonValue.Create(cell.Raw);
    }
}
