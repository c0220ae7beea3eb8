using System.Globalization;
using PartnershipGraph.Cli.Rendering;
using PartnershipGraph.Storage.Neo4j.Queries.Values;

namespace PartnershipGraph.Cli.Cypher;

/// <summary>The values of a result in the cells of a table: a text without quotes, a number, anything else as JSON or, for a person, in short.</summary>
internal sealed class ValueCell(ValueJson json)
{
    public Cell Of(object? value) => new(Display(value), Raw(value));

    public static bool IsNumber(object? value) => value is null or long or double;

    /// <summary>What a program takes away; empty for null and for a number that cannot be written.</summary>
    public string Raw(object? value) => value switch
    {
        null => "",
        string text => text,
        double d when !double.IsFinite(d) => json.Text(d).Replace("null", "", StringComparison.Ordinal),
        byte[] bytes => Convert.ToBase64String(bytes),
        _ => json.Text(value),
    };

    private static string Display(object? value) => value switch
    {
        null => Cell.Undefined,
        string text => text.ReplaceLineEndings(" "),
        double d => Rounded(d),
        GraphNode node => Node(node),
        GraphRelationship r => $"[:{r.Type}]",
        GraphPath path => Path(path),
        IReadOnlyDictionary<string, object?> map => "{" + string.Join(", ", map.Select(m => $"{m.Key}: {Display(m.Value)}")) + "}",
        byte[] or SpatialPoint => new ValueCell(new ValueJson()).Raw(value),
        IEnumerable<object?> list => string.Join(", ", list.Select(v => v is IEnumerable<object?> inner ? $"[{Display(inner)}]" : Display(v))),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!.ToLowerInvariant(),
    };

    /// <summary>For a person: four digits behind the point, or the shortest text where that would hide the number.</summary>
    private static string Rounded(double d) => !double.IsFinite(d) ? Cell.Undefined
        : Math.Abs(d) is 0 or (>= 0.001 and < 1e9) ? Cell.Of(d).Display
        : d.ToString("R", CultureInfo.InvariantCulture);

    private static string Node(GraphNode node)
    {
        var key = new[] { "id", "name", "title", "key" }.Select(k => node.Properties.GetValueOrDefault(k)).OfType<string>().FirstOrDefault();
        return $"({string.Concat(node.Labels.Select(l => ":" + l))}{(key is null ? "" : " " + key)})";
    }

    private static string Path(GraphPath path)
    {
        var text = Node(path.Nodes[0]);
        for (var i = 0; i < path.Relationships.Count; i++)
        {
            var r = path.Relationships[i];
            var forwards = r.Start == path.Nodes[i].ElementId;
            text += $"{(forwards ? "-" : "<-")}[:{r.Type}]{(forwards ? "->" : "-")}{Node(path.Nodes[i + 1])}";
        }

        return text;
    }
}
