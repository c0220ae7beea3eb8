using System.Globalization;
using PartnershipGraph.Domain.Substance;

namespace PartnershipGraph.Cli.Rendering;

/// <summary>Measurements of a pair: the first and the latest year of each indicator and direction.</summary>
internal static class SubstanceTable
{
    public static ReportTable Of(IReadOnlyList<SubstanceFact> facts) => new(
        "substance",
        "First and latest year of each indicator",
        [
            Column.Text("Indicator"), Column.Text("Of", "direction"), Column.Number("First", "first_year"), Column.Number("Value", "first_value"),
            Column.Number("Latest", "latest_year"), Column.Number("Value", "latest_value"), Column.Text("Unit"), Column.Text("Confidence"), Column.Text("Source"),
        ],
        [
            .. facts.GroupBy(f => (f.Indicator, f.Source, f.Target))
                .OrderBy(g => g.Key.Indicator, StringComparer.Ordinal).ThenBy(g => g.Key.Source, StringComparer.Ordinal)
                .Select(g => Row([.. g.OrderBy(f => f.Year)])),
        ])
    {
        Note = facts.Count == 0 ? "" : "Methods change between years: see the source of each row before comparing. --format json carries every year.",
    };

    /// <summary>A value as short as it is exact enough for reading.</summary>
    public static Cell Value(SubstanceFact fact) => Value(fact.Value);

    /// <inheritdoc cref="Value(SubstanceFact)"/>
    public static Cell Value(double value) => new(
        value.ToString(Math.Abs(value) >= 1000 ? "N0" : "0.####", CultureInfo.InvariantCulture),
        value.ToString("R", CultureInfo.InvariantCulture));

    private static IReadOnlyList<Cell> Row(List<SubstanceFact> years)
    {
        var (first, latest) = (years[0], years[^1]);
        return
        [
            latest.Indicator, $"{latest.Source} → {latest.Target}", first.Year, Value(first), latest.Year, Value(latest), latest.Unit,
            latest.Citation.Confidence.Word(), latest.Citation.Title,
        ];
    }
}
