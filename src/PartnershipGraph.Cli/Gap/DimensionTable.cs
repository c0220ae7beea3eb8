using System.Globalization;
using PartnershipGraph.Analysis.Gap;
using PartnershipGraph.Analysis.Substance;
using PartnershipGraph.Cli.Rendering;

namespace PartnershipGraph.Cli.Gap;

/// <summary>What each dimension rests on: how many partners have it, by which indicators, of which years.</summary>
internal static class DimensionTable
{
    public static ReportTable Of(GapResult result)
    {
        var panel = result.Panel;
        var all = panel.Partners.Count;
        List<IReadOnlyList<Cell>> rows = [];
        foreach (var dimension in Dimensions.All)
        {
            var measured = panel.Profiles.Count(p => p.Of(dimension) is not null);
            List<PanelIndicator> indicators = [.. panel.In(dimension)];
            rows.AddRange(indicators.Count == 0
                ? [Row(dimension.Word(), measured, null)]
                : indicators.Select((indicator, place) => Row(dimension.Word(), measured, indicator, isFirst: place == 0)));
        }

        rows.AddRange(panel.Indicators.Where(i => i.Dimension is null).Select((i, place) => Row("", null, i, isFirst: place == 0)));
        return new ReportTable(
            "dimensions",
            string.Create(CultureInfo.InvariantCulture, $"What the dimensions rest on, over all {Count.Of(all, "partner")} of the network"),
            [
                Column.Text("Dimension"), Column.Number("Partners"), Column.Number("Share"), Column.Text("Indicator"), Column.Number("Have it", "indicator_partners"),
                Column.Number("With a row", "on_record"), Column.Number("From", "first_year"), Column.Number("To", "last_year"), Column.Text("Read as", "rule"),
            ],
            rows)
        {
            Note = "An indicator is its latest row, however old. Visits are summed, and a partner without a row of them has 0: the list is taken for complete.",
        };

        IReadOnlyList<Cell> Row(string dimension, int? measured, PanelIndicator? indicator, bool isFirst = true) =>
        [
            new Cell(!isFirst ? "" : dimension.Length > 0 ? dimension : "(counts nowhere)", dimension),
            isFirst ? Cell.Of(measured) : new Cell("", Cell.Of(measured).Raw),
            Share(measured, isFirst),
            indicator?.Name ?? new Cell("(none)", ""),
            Cell.Of(indicator?.Partners ?? 0),
            Cell.Of(indicator?.OnRecord ?? 0),
            Cell.Of(indicator?.Years?.First),
            Cell.Of(indicator?.Years?.Last),
            indicator is null ? "" : indicator.Window is { } window ? $"sum of {Count.Of(window.Count, "year")}" : "latest row",
        ];

        Cell Share(int? measured, bool isFirst)
        {
            var share = Cell.Of(all == 0 ? null : measured / (double)all, 2);
            return isFirst ? share : new Cell("", share.Raw);
        }
    }
}
