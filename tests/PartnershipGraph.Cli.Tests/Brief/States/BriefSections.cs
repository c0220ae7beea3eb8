using System.Text.Json;

namespace PartnershipGraph.Cli.Tests.Brief.States;

/// <summary>Finds the parts of a brief's JSON by their ids.</summary>
internal static class BriefSections
{
    public static JsonElement Section(this JsonElement answer, string id) => answer.GetProperty("sections").EnumerateArray().Single(s => s.GetProperty("id").GetString() == id);

    public static string TextOf(this JsonElement answer, string section) =>
        string.Join('\n', answer.Section(section).GetProperty("text").EnumerateArray().Select(t => t.GetString()));

    public static IReadOnlyList<string> TableIds(this JsonElement answer) =>
        [.. answer.GetProperty("sections").EnumerateArray().SelectMany(s => s.GetProperty("tables").EnumerateArray()).Select(t => t.GetProperty("id").GetString()!)];

    /// <summary>The rows of a table, cells by column.</summary>
    public static IReadOnlyList<IReadOnlyDictionary<string, JsonElement>> Table(this JsonElement answer, string id)
    {
        var table = answer.GetProperty("sections").EnumerateArray().SelectMany(s => s.GetProperty("tables").EnumerateArray()).Single(t => t.GetProperty("id").GetString() == id);
        var columns = table.GetProperty("columns").EnumerateArray().Select(c => c.GetString()!).ToList();
        return
        [
            .. table.GetProperty("rows").EnumerateArray()
                .Select(r => (IReadOnlyDictionary<string, JsonElement>)columns.Zip(r.EnumerateArray()).ToDictionary(c => c.First, c => c.Second, StringComparer.Ordinal)),
        ];
    }

    public static string Text(this IReadOnlyDictionary<string, JsonElement> row, string column) => row[column].GetString()!;

    public static double? Number(this IReadOnlyDictionary<string, JsonElement> row, string column) =>
        row[column].ValueKind == JsonValueKind.Null ? null : row[column].GetDouble();
}
