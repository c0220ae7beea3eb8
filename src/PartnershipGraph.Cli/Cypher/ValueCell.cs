using System.Globalization;
using PartnershipGraph.Cli.Rendering;
using PartnershipGraph.Storage.Neo4j.Queries.Values;

namespace PartnershipGraph.Cli.Cypher;

/// <summary>The values of a result in the cells of a table: what JSON would call a number or a text without its quotes, anything else as JSON.</summary>
internal sealed class ValueCell(ValueJson json)
{
    public Cell Of(object? value) => value switch
    {
        null => new Cell(Cell.Undefined, ""),
        string text => new Cell(OneLine(text), text),
        long n => n.ToString(CultureInfo.InvariantCulture),
        double d when double.IsFinite(d) => new Cell(Rounded(d), d.ToString("R", CultureInfo.InvariantCulture)),
        byte[] bytes => Convert.ToBase64String(bytes),
        double d => new Cell(Cell.Undefined, json.Text(d).Replace("null", "", StringComparison.Ordinal)),
        GraphNode node => new Cell(Display(node), json.Text(node)),
        GraphRelationship r => new Cell($"[:{r.Type}]", json.Text(r)),
        GraphPath path => new Cell(Display(path), json.Text(path)),
        _ => json.Text(value),
    };

    public static bool IsNumber(object? value) => value is null or long or double;

    /// <summary>For a person: four digits behind the point, or the shortest text where that would hide the number.</summary>
    private static string Rounded(double d) => Math.Abs(d) is 0 or (>= 0.001 and < 1e9)
        ? Cell.Of(d).Display
        : d.ToString("R", CultureInfo.InvariantCulture);

    private static string Display(GraphNode node) =>
        $"({string.Concat(node.Labels.Select(l => ":" + l))}{(Key(node) is { } key ? $" {key}" : "")})";

    private static string Display(GraphPath path)
    {
        var text = Display(path.Nodes[0]);
        for (var i = 0; i < path.Relationships.Count; i++)
        {
            var r = path.Relationships[i];
            var forwards = r.Start == path.Nodes[i].ElementId;
            text += $"{(forwards ? "-" : "<-")}[:{r.Type}]{(forwards ? "->" : "-")}{Display(path.Nodes[i + 1])}";
        }

        return text;
    }

    private static string? Key(GraphNode node) =>
        new[] { "id", "name", "title", "key" }.Select(k => node.Properties.GetValueOrDefault(k)).OfType<string>().FirstOrDefault();

    private static string OneLine(string text) => text.ReplaceLineEndings(" ");
}
