using PartnershipGraph.Analysis.Measures.Answers;
using PartnershipGraph.Cli.Rendering;

namespace PartnershipGraph.Cli.Graph;

/// <summary>The measures that have one value for the whole network, below each other.</summary>
internal static class WholeTable
{
    /// <summary>The table; null where none was asked for.</summary>
    public static ReportTable? Of(MeasuredGraph found)
    {
        var rows = found.Measures.Select(m => Row(m.Name, m.Answer)).OfType<IReadOnlyList<Cell>>().ToList();
        return rows.Count == 0
            ? null
            : new ReportTable("graph", "The whole network", [Column.Text("Measure"), Column.Number("Value"), Column.Text("Undefined because", "null_reason")], rows);
    }

    private static IReadOnlyList<Cell>? Row(string name, MeasureAnswer answer) => answer switch
    {
        GraphAnswer graph => [name, GraphTables.Number(graph.Value), graph.WhyNull ?? ""],
        SizesAnswer sizes => [name, string.Join(", ", sizes.Sizes.Select(s => s.ToString(System.Globalization.CultureInfo.InvariantCulture))), ""],
        _ => null,
    };
}
