using PartnershipGraph.Analysis;
using PartnershipGraph.Analysis.Hedging;
using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Domain;
using PartnershipGraph.Plots.Figures;
using PartnershipGraph.Plots.Glyphs;
using PartnershipGraph.Plots.Kinds.Hedging;
using PartnershipGraph.Plots.Scenes;
using PartnershipGraph.Plots.Text;
using static System.FormattableString;

namespace PartnershipGraph.Plots.Kinds.Ternary;

/// <summary>How the ties of every state are shared among three poles: a place in a triangle.</summary>
internal sealed class TernaryPlot : IPlotKind
{
    private const int corners = 3;

    public string Name => "ternary";

    public string Summary => "how every state's ties are shared among three poles";

    public IReadOnlyList<Layer> Layers => Layer.TitlesAndAlliances;

    public DataTables Tables => DataTables.Alliances;

    public IReadOnlyList<string> UsualPoles => ["USA", "CHN", "RUS"];

    public Figure Draw(PlotRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (request.Options.Poles.Count != corners && !PoleStates.LackUsual(this, request))
        {
            throw new UsageException(Invariant($"a ternary plot has three poles, not {request.Options.Poles.Count}: name three, as in --poles USA,CHN,RUS; for two or more there is plot hedging"));
        }

        var states = PoleStates.Of(this, request, n => n == corners);
        var poles = Listing.Of([.. request.Options.Poles.Select(request.Name)], "the poles");
        var title = states.Result is null ? "Nobody to place among three poles" : $"Shares of {poles} in the ties of {states.Drawn.Count} states";
        var sheet = new Sheet(
            request.Width, title,
            "The nearer a corner, the larger that pole's share of a state's ties to the three; on an edge there is no tie to the pole opposite, in a corner to the others. States of equal shares stand side by side around their point.");
        var table = new FigureTable(
        [
            FigureColumn.Text("id"), FigureColumn.Text("name"), FigureColumn.DrawnText("class"),
            .. request.Options.Poles.SelectMany(p => (FigureColumn[])[FigureColumn.DrawnNumber($"PAS {p}"), FigureColumn.DrawnNumber($"PAS {p} low"), FigureColumn.DrawnNumber($"PAS {p} high")]),
        ]);
        if (states.Result is not null && states.Drawn.Count > 0)
        {
            var field = new TernaryField(sheet);
            var cloud = new StateCloud(states.Drawn.Select(e => Point(request, states, field, table, e)), states.Marked, field.Places());
            var texts = field.Texts([.. cloud.Places], [.. states.Result.Poles.Select(request.Name)]);
            sheet.Draw([.. field.Ground(), .. texts, .. cloud.Intervals(), .. cloud.Signs(), .. cloud.Labels(() => field.Placer(texts))]);
            sheet.Legend(Legend(request, states));
        }

        if (states.Missing(request) is { Length: > 0 } missing)
        {
            sheet.Note(missing);
        }

        var caption = PlotCaption.Lines(request, states.Network.Options, states.Rows, states.Coverage, states.IntervalsSaid);
        return sheet.Figure(Name, Described(request, states), caption, table);
    }

    private static StatePoint Point(PlotRequest request, PoleStates states, TernaryField field, FigureTable table, HedgeEntry e)
    {
        double[] shares = [.. e.Pas.Values.Select(v => v!.Value)];
        var intervals = states.Intervals[e.Id].Shares;
        var datum = table.Add(
            e.Id, [e.Id],
            [e.Id, request.Name(e.Id), e.Class.ToString(), .. shares.Zip(intervals).SelectMany(s => (string[])[FigureCell.Of(s.First), FigureCell.Of(s.Second.Low), FigureCell.Of(s.Second.High)])]);
        var (x, y) = field.At(shares);
        var said = request.Options.Poles.Select((p, i) => Invariant($"{p} {shares[i]:0.00} ({intervals[i].Low:0.00} to {intervals[i].High:0.00})"));
        return new StatePoint(e, request.Name(e.Id), x, y, field.Lines(shares, intervals), datum, $"{request.Name(e.Id)}: {e.Class}; {string.Join(", ", said)}");
    }

    private static IReadOnlyList<LegendItem> Legend(PlotRequest request, PoleStates states) =>
    [
        .. states.Drawn.CountBy(e => e.Class.Kind).OrderBy(c => c.Key).Select(c => ClassGlyph.Legend(c.Key, c.Value)),
        ClassGlyph.Hollow("outlined: a tie to one pole alone"),
        LegendItem.Line("interval of each share, towards its corner", Paint.Edge, 1),
        .. states.Drawn.Any(e => e.Id == states.Marked) ? [HedgingPlot.Mark(request.Name(states.Marked!))] : Array.Empty<LegendItem>(),
    ];

    private static string Described(PlotRequest request, PoleStates states)
    {
        if (states.Drawn.Count == 0)
        {
            return "An empty chart: " + states.Missing(request);
        }

        var own = request.Options.Poles.Select((p, i) => Invariant(
            $"{request.Name(p)}: the larger share of {states.Drawn.Count(e => e.Pas.Values[i] > 0.5)}, the only one of {states.Drawn.Count(e => e.Pas.Values[i] is 1)}"));
        return Invariant(
            $"Ternary plot of {states.Drawn.Count} states by the shares of three poles in their ties to them, 0 to 1 each. {string.Join("; ", own)}. {states.Drawn.Count(e => e.Pas.Values.All(v => v > 0))} are tied to all three; {states.Untied} more are tied to none and not drawn.");
    }
}
