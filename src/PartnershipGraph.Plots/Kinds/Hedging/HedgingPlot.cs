using PartnershipGraph.Analysis.Hedging;
using PartnershipGraph.Analysis.Measures;
using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Domain;
using PartnershipGraph.Plots.Figures;
using PartnershipGraph.Plots.Glyphs;
using PartnershipGraph.Plots.Scenes;
using PartnershipGraph.Plots.Text;
using static System.FormattableString;

namespace PartnershipGraph.Plots.Kinds.Hedging;

/// <summary>Who hedges between the poles: balance across, engagement up, the bands of the classes behind, a sign for each state.</summary>
internal sealed class HedgingPlot : IPlotKind
{
    // Two poles are the least between which anybody can hedge.
    private const int fewest = 2;

    public string Name => "hedging";

    public string Summary => "who hedges between the poles: balance and engagement of every state, with the bands of the classes";

    public IReadOnlyList<Layer> Layers => Layer.TitlesAndAlliances;

    public DataTables Tables => DataTables.Alliances;

    public IReadOnlyList<string> UsualPoles => ["USA", "CHN"];

    public Figure Draw(PlotRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var states = PoleStates.Of(this, request, n => n >= fewest);
        var poles = Listing.Of([.. request.Options.Poles.Select(request.Name)], "the poles");
        var title = states.Result is null ? "Nobody to place between the poles" : $"Who hedges between {poles}";
        var sheet = new Sheet(
            request.Width, title,
            "Across: how even a state's ties to the poles are. Up: how deep they are. States of equal values stand side by side around their point, in which the lines of the interval cross.");
        var table = new FigureTable(
            FigureColumn.Text("id"), FigureColumn.Text("name"), FigureColumn.DrawnText("class"),
            FigureColumn.DrawnNumber("HB"), FigureColumn.DrawnNumber("HB low"), FigureColumn.DrawnNumber("HB high"),
            FigureColumn.DrawnNumber("ENG"), FigureColumn.DrawnNumber("ENG low"), FigureColumn.DrawnNumber("ENG high"));
        if (states.Result is { } result && states.Drawn.Count > 0)
        {
            var field = new HedgingField(sheet, result);
            var cloud = new StateCloud(states.Drawn.Select(e => Point(request, states, field, table, e)), states.Marked, field.Places());
            sheet.Draw(field.Ground());
            sheet.Draw(cloud.Intervals());
            sheet.Draw(cloud.Signs());
            sheet.Draw(cloud.Labels(field.Placer));
            sheet.Legend(Legend(request, states));
        }

        if (states.Missing(request) is { Length: > 0 } missing)
        {
            sheet.Note(missing);
        }

        var caption = PlotCaption.Lines(request, states.Network.Options, states.Rows, states.Coverage, states.IntervalsSaid);
        return sheet.Figure(Name, Described(request, states), caption, table);
    }

    private static StatePoint Point(PlotRequest request, PoleStates states, HedgingField field, FigureTable table, HedgeEntry e)
    {
        var (hb, eng, own) = (e.Hb.Value!.Value, e.Eng.Value!.Value, states.Intervals[e.Id]);
        var (balance, engagement) = (own.Balance, own.Engagement);
        var datum = table.Add(
            e.Id, [e.Id],
            e.Id, request.Name(e.Id), e.Class.ToString(),
            FigureCell.Of(hb), FigureCell.Of(balance.Low), FigureCell.Of(balance.High),
            FigureCell.Of(eng), FigureCell.Of(engagement.Low), FigureCell.Of(engagement.High));
        var (x, y) = (field.Across[hb], field.Up[eng]);
        return new StatePoint(
            e, request.Name(e.Id), x, y,
            [new Segment(field.Across[balance.Low], y, field.Across[balance.High], y), new Segment(x, field.Up[engagement.Low], x, field.Up[engagement.High])],
            datum,
            Invariant($"{request.Name(e.Id)}: {e.Class}; HB {hb:0.00} ({balance.Low:0.00} to {balance.High:0.00}), ENG {eng:0.00} ({engagement.Low:0.00} to {engagement.High:0.00})"));
    }

    private static IReadOnlyList<LegendItem> Legend(PlotRequest request, PoleStates states) =>
    [
        .. states.Drawn.CountBy(e => e.Class.Kind).OrderBy(c => c.Key).Select(c => ClassGlyph.Legend(c.Key, c.Value)),
        ClassGlyph.Hollow("outlined: balance 0, a tie to one pole alone"),
        LegendItem.Line("interval over spacings of the tiers", Paint.Edge, 1),
        LegendItem.Box("band of the hedgers without a pact", Paint.Panel),
        .. states.Drawn.Any(e => e.Id == states.Marked) ? [Mark(request.Name(states.Marked!))] : Array.Empty<LegendItem>(),
    ];

    /// <summary>The legend of the state that is marked.</summary>
    internal static LegendItem Mark(string name) => new(
        TextFit.Cut(name, TextMark.Smallest, 160),
        (x, y) => [new CircleMark(x + (Sheet.SwatchWidth / 2), y + (Sheet.SwatchHeight / 2), 6) { Stroke = Paint.Accent, StrokeWidth = 2.5 }]);

    private static string Described(PlotRequest request, PoleStates states)
    {
        if (states.Drawn.Count == 0)
        {
            return "An empty chart: " + states.Missing(request);
        }

        var kinds = states.Drawn.CountBy(e => e.Class.Kind).OrderBy(c => c.Key).Select(c => Invariant($"{ClassGlyph.Words(c.Key)}: {c.Value}"));
        var (even, deep) = (states.Drawn.MaxBy(e => e.Hb.Value)!, states.Drawn.MaxBy(e => e.Eng.Value)!);
        return Invariant(
            $"Scatter plot of {states.Drawn.Count} states by hedging balance HB ({Least(e => e.Hb):0.00} to {even.Hb.Value:0.00}) and engagement ENG ({Least(e => e.Eng):0.00} to {deep.Eng.Value:0.00}). {string.Join(", ", kinds)}. Most even: {Top(e => e.Hb)}; most engaged: {Top(e => e.Eng)}. {states.Drawn.Count(e => e.Hb.Value is 0)} have balance 0, for they are tied to one pole alone; {states.Untied} more are tied to none and not drawn.");

        string Top(Func<HedgeEntry, IndexValue> index)
        {
            var most = states.Drawn.Max(e => index(e).Value)!.Value;
            List<string> names = [.. states.Drawn.Where(e => Ranking.Tied(index(e).Value!.Value, most)).Select(e => request.Name(e.Id))];
            return names.Count <= 2 ? Listing.Of(names) : Invariant($"{names[0]} and {names.Count - 1} others");
        }

        double? Least(Func<HedgeEntry, IndexValue> index) => states.Drawn.Min(e => index(e).Value);
    }
}
