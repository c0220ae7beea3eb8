using System.Globalization;
using PartnershipGraph.Analysis.Hedging;
using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Domain;
using PartnershipGraph.Plots.Axes;
using PartnershipGraph.Plots.Figures;
using PartnershipGraph.Plots.Scenes;
using PartnershipGraph.Plots.Text;

namespace PartnershipGraph.Plots.Kinds.Ledger;

/// <summary>Through whom a state is exposed to each pole: a bar for every two-step path, and the line of their running share.</summary>
internal sealed class LedgerPlot : IPlotKind
{
    private const int most = 15;
    private const double barHeight = 18;
    private const double rowHeight = 24;
    private const double nameWidth = 170;
    private const double numberWidth = 56;

    public string Name => "ledger";

    public string Summary => "through whom a state is exposed to each pole, path by path";

    public IReadOnlyList<Layer> Layers => Layer.TitlesAndAlliances;

    public DataTables Tables => DataTables.None;

    public IReadOnlyList<string> UsualPoles => ["USA", "CHN"];

    public Figure Draw(PlotRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var network = SnapshotBuilder.Build(request.Records, request.Options);
        var state = PlotDefaults.State(request, network);
        var table = new FigureTable(
            FigureColumn.Text("pole"), FigureColumn.Text("via"), FigureColumn.Text("name"),
            FigureColumn.Number("first"), FigureColumn.Number("second"), FigureColumn.DrawnNumber("contribution"), FigureColumn.DrawnNumber("running share"));
        var results = state is null ? [] : request.Options.Poles.Where(p => p != state).Select(p => ExposureAnalysis.Of(network, state, p)).ToList();
        var title = state is null ? "No state to show" : $"Through whom {request.Name(state)} is exposed to {Listing.Of([.. results.Select(r => request.Name(r.Pole))], "no pole")}";
        var sheet = new Sheet(
            request.Width, title,
            "A bar is a two-step path: the state's tie to a partner times the partner's tie to the pole, 0 to 1. The dots show the running share of all paths.");
        foreach (var result in results)
        {
            Draw(request, sheet, table, result);
        }

        if (results.Count == 0)
        {
            sheet.Note("There is no pole to be exposed to: name two with --poles A,B.");
        }

        sheet.Legend(
            LegendItem.Box("contribution of one path", Paint.Level(4)),
            new LegendItem("running share of all paths", (x, y) => [.. RunningDot(x + (Sheet.SwatchWidth / 2), y + (Sheet.SwatchHeight / 2))]));
        var lines = results.Sum(r => Math.Min(r.Paths.Count, most));
        var caption = PlotCaption.Lines(
            request, network.Options, network.Rows,
            string.Create(CultureInfo.InvariantCulture, $"Drawn: {lines} of {results.Sum(r => r.Paths.Count)} paths, the largest {most} for each pole; poles are no intermediaries."));
        return sheet.Figure(Name, Described(request, state, results), caption, table);
    }

    private static void Draw(PlotRequest request, Sheet sheet, FigureTable table, ExposureResult result)
    {
        var heading = string.Create(
            CultureInfo.InvariantCulture,
            $"To {request.Name(result.Pole)}: XM {Said(result.Mean)}, XR {Said(result.Reach)}, {result.Paths.Count} paths");
        sheet.Draw(new TextMark(sheet.Left, sheet.Take(28) + 20, heading) { Size = 14, IsBold = true, Fill = Paint.Ink });
        var shown = result.Paths.Take(most).ToList();
        if (shown.Count == 0)
        {
            sheet.Note(result.Mean.Value is null ? $"No exposure: {result.Mean.WhyNull}." : "No partner is tied to it.");
            return;
        }

        var top = sheet.Take((shown.Count * rowHeight) + Axis.BottomRoom + 8);
        var bottom = top + (shown.Count * rowHeight);
        var scale = new LinearScale(0, 1, sheet.Left + nameWidth, sheet.Right - numberWidth);
        sheet.Draw(Axis.Bottom(scale, top, bottom, "contribution of a path, and running share of all paths"));
        var running = 0.0;
        foreach (var (path, i) in shown.Select((p, i) => (p, i)))
        {
            running += path.Share;
            var y = top + (i * rowHeight);
            var datum = table.Add(
                $"{result.Pole}-{path.Via}", [result.State, path.Via, result.Pole],
                result.Pole, path.Via, request.Name(path.Via), FigureCell.Of(path.First), FigureCell.Of(path.Second), FigureCell.Of(path.Contribution), FigureCell.Of(running));
            var tip = string.Create(
                CultureInfo.InvariantCulture,
                $"{request.Name(path.Via)}: {path.First:0.00} × {path.Second:0.00} = {path.Contribution:0.000}, {path.Share:0.0%} of all paths");
            sheet.Draw(new GroupMark(
            [
                new RectMark(scale[0], y + 3, scale[path.Contribution] - scale[0], barHeight) { Fill = Paint.Level(4), Stroke = Paint.Edge },
                new TextMark(sheet.Left, y + 16, TextFit.Cut(request.Name(path.Via), TextMark.Smallest, nameWidth - 10)) { Fill = Paint.Ink },
                new TextMark(sheet.Right, y + 16, FigureCell.Rounded(path.Contribution, 3)) { Fill = Paint.Ink, Anchor = TextAnchor.End },
                .. RunningDot(scale[running], y + 3 + (barHeight / 2)),
            ])
            {
                Datum = datum,
                Tip = tip,
            });
        }
    }

    private static IEnumerable<Mark> RunningDot(double x, double y) => [new CircleMark(x, y, 4) { Fill = Paint.Accent, Stroke = Paint.Paper, StrokeWidth = 1.5 }];

    private static string Said(IndexValue value) => value.Value is { } v ? v.ToString("0.00", CultureInfo.InvariantCulture) : "undefined";

    private static string Described(PlotRequest request, string? state, List<ExposureResult> results) => state is null
        ? "An empty chart: there is no state."
        : $"Bar chart of two-step paths. " + string.Join(
            " ",
            results.Select(r => r.Paths.Count == 0
                ? $"{request.Name(state)} has no path to {request.Name(r.Pole)}."
                : string.Create(
                    CultureInfo.InvariantCulture,
                    $"To {request.Name(r.Pole)}: {r.Paths.Count} paths from {r.Paths[0].Contribution:0.000} ({request.Name(r.Paths[0].Via)}) down to {r.Paths[^1].Contribution:0.000}; mean exposure {Said(r.Mean)}.")));
}
