using System.Globalization;
using PartnershipGraph.Analysis.Coverage;
using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Domain;
using PartnershipGraph.Plots.Figures;

namespace PartnershipGraph.Plots.Kinds.Coverage;

/// <summary>What is on record, table by table and year by year, and what nobody recorded.</summary>
internal sealed class CoveragePlot : IPlotKind
{
    private const int mostSeries = 40;
    private const double countWidth = 56;

    public string Name => "coverage";

    public string Summary => "what is on record, by table and indicator, year by year";

    public IReadOnlyList<Layer> Layers => Layer.Titles;

    public DataTables Tables => CoverageAnalysis.Tables;

    public IReadOnlyList<string> UsualPoles => [];

    public Figure Draw(PlotRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var nameWidth = Math.Min(190, request.Width * 0.27);
        var room = request.Width - (2 * Sheet.Margin) - nameWidth - countWidth;
        var result = CoverageAnalysis.Of(request.Records, request.Options, request.Sponsor, (int)(room / CoverageTiles.Least));
        var title = Title(request, result);
        var sheet = new Sheet(
            request.Width, title,
            "A tile is a year. Its digit counts the rows in fifths of the fullest year of its line, 5 the fullest; spells count where they were in force when the year ended. The number at the right is all rows.");
        var table = new FigureTable(
            FigureColumn.Text("table"), FigureColumn.Text("indicator"), FigureColumn.Number("year"),
            FigureColumn.DrawnNumber("rows"), FigureColumn.DrawnNumber("step"), FigureColumn.Number("high confidence"));
        List<CoverageSeries> shown = [.. Largest(result)];
        if (result.From is null)
        {
            sheet.Note("Nothing is on record: no row of any table may be told on that day.");
        }
        else
        {
            new CoverageTiles(sheet, table, result, nameWidth, (room, countWidth)).Draw(shown);
            sheet.Legend(CoverageTiles.Legend);
        }

        var caption = PlotCaption.Lines(
            request, request.Options, result.Rows,
            string.Create(
                CultureInfo.InvariantCulture,
                $"Drawn: {shown.Count} of {result.Series.Count} series, {table.Rows.Count} tiles; {shown.Sum(s => Count(s, CoverageState.Unknown))} unknown, {shown.Sum(s => Count(s, CoverageState.None))} with nothing on record, {shown.Sum(s => Count(s, CoverageState.Zero))} with nothing in force."));
        return sheet.Figure(Name, Described(shown, result), caption, table);
    }

    /// <summary>The tables always, and the indicators with the most rows, in their order.</summary>
    private static IEnumerable<CoverageSeries> Largest(CoverageResult result)
    {
        var kept = result.Series.OrderBy(s => s.Indicator.Length > 0).ThenByDescending(s => s.Rows).Take(mostSeries).ToHashSet();
        return result.Series.Where(kept.Contains);
    }

    private static int Count(CoverageSeries series, CoverageState state) => series.Years.Count(y => y.State == state);

    private static string Title(PlotRequest request, CoverageResult result)
    {
        var whose = result.Actor is { } id ? $" of {request.Name(id)}" : "";
        return result.From is { } from
            ? string.Create(CultureInfo.InvariantCulture, $"What is on record{whose}, and what is not, {from} to {result.To}")
            : $"Nothing is on record{whose}";
    }

    private static string Described(List<CoverageSeries> shown, CoverageResult result)
    {
        if (result.From is null)
        {
            return "An empty chart: no row of any table may be told.";
        }

        List<CoverageSeries> measured = [.. shown.Where(s => s.Kind == CoverageKind.Measure).OrderByDescending(s => Count(s, CoverageState.Known)).ThenBy(s => s.Indicator, StringComparer.Ordinal)];
        var best = measured.Count == 0
            ? " No indicator is measured."
            : string.Create(
                CultureInfo.InvariantCulture,
                $" Of the indicators {measured[0].Indicator} has values for the most years, {Count(measured[0], CoverageState.Known)}, {measured[^1].Indicator} for the fewest, {Count(measured[^1], CoverageState.Known)}.");
        return string.Create(
            CultureInfo.InvariantCulture,
            $"Tiles of {shown.Count} series by {result.To - result.From.Value + 1} years, {result.Rows.Total} rows: {shown.Sum(s => Count(s, CoverageState.Known))} tiles have rows, {shown.Sum(s => Count(s, CoverageState.Unknown))} are unknown.") + best;
    }
}
