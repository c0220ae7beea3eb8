using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Domain;
using PartnershipGraph.Plots.Figures;
using PartnershipGraph.Plots.Scenes;
using static System.FormattableString;

namespace PartnershipGraph.Plots.Kinds.Weights;

/// <summary>What a ranking owes to the weights: the rank under each scheme, and which order holds under any.</summary>
internal sealed class WeightsPlot : IPlotKind
{
    private const string certified = "certified";
    private const string open = "not certified";

    public string Name => "weights";

    public string Summary => "the rank under each weight scheme, and which order holds under any weights";

    public IReadOnlyList<Layer> Layers => Layer.Titles;

    public DataTables Tables => DataTables.None;

    public IReadOnlyList<string> UsualPoles => [];

    public Figure Draw(PlotRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var actors = SweptActors.Of(request);
        var title = actors.Drawn.Count == 0 ? "No actor to rank" : Invariant($"How the order of the {actors.Drawn.Count} strongest depends on the weights of the tiers");
        var sheet = new Sheet(
            request.Width, title,
            "A column is a weight scheme; the number is the rank by strength among all actors, the height the order among those drawn. A solid link at the left joins two of which the upper is at least as strong under any weights that keep the order of the tiers.");
        var table = new FigureTable(
        [
            FigureColumn.Text("id"), FigureColumn.Text("name"), .. actors.Schemes.Select(FigureColumn.DrawnNumber), FigureColumn.DrawnText("tied under"),
            FigureColumn.Text("next below"), FigureColumn.DrawnText("order to the next"), FigureColumn.Number("drawn below"), FigureColumn.Number("of these certified"),
        ]);
        if (actors.Drawn.Count > 0)
        {
            var lines = new WeightsLines(sheet, actors);
            var marked = actors.Drawn.FirstOrDefault(a => a.Id == PlotDefaults.State(request, actors.Network));
            sheet.Draw(lines.Heads());
            List<Datum> data = [.. actors.Drawn.Select((a, i) => RowOf(table, actors, a, i))];
            sheet.Draw(actors.Drawn.Select((a, i) => lines.Way(a, data[i], a == marked)).OrderBy(m => m.Stroke == Paint.Accent));
            sheet.Draw(actors.Drawn.Select((a, i) => lines.Stations(a, data[i], Tip(actors, a, i), a == marked)));
            sheet.Legend(WeightsLines.Legend(marked));
        }
        else
        {
            sheet.Note("Nobody has a value on this day: try a later one with --as-of, or other layers with --layers.");
        }

        var caption = PlotCaption.Lines(
            request, actors.Network.Options, actors.Network.Rows, actors.Coverage,
            "Ranks are those of the schemes named; certified is what holds under every scheme that keeps the order of the tiers, by counting ties.");
        return sheet.Figure(Name, Described(actors), caption, table);
    }

    private static Datum RowOf(FigureTable table, SweptActors actors, SweptActor a, int place) => table.Add(
        a.Id, [a.Id],
        [
            a.Id, a.Name, .. a.Ranks.Select(r => FigureCell.Of(r)), TiedUnder(actors, a),
            place + 1 < actors.Drawn.Count ? actors.Drawn[place + 1].Id : FigureCell.None, Said(a.IsAboveNext),
            FigureCell.Of(actors.Drawn.Count - place - 1), FigureCell.Of(a.CertifiedBelow),
        ]);

    private static string TiedUnder(SweptActors actors, SweptActor a) =>
        a.Tied.Any(t => t) ? string.Join(' ', actors.Schemes.Where((_, s) => a.Tied[s])) : FigureCell.None;

    private static string Said(bool? isCertified) => isCertified switch { null => FigureCell.None, true => certified, false => open };

    private static string Tip(SweptActors actors, SweptActor a, int place) => Invariant(
        $"{a.Name}: rank {string.Join(", ", actors.Schemes.Select((s, i) => $"{a.RankText(i)} {s}"))}; certified above {a.CertifiedBelow} of the {actors.Drawn.Count - place - 1} drawn below");

    private static string Described(SweptActors actors)
    {
        if (actors.Drawn.Count == 0)
        {
            return "An empty chart: nobody has a value.";
        }

        var widest = actors.Drawn.MaxBy(a => a.Ranks.Max() - a.Ranks.Min())!;
        var first = actors.Drawn[0];
        return Invariant(
            $"Parallel lines of {actors.Drawn.Count} actors over {actors.Schemes.Count} weight schemes. {first.Name} is first under {actors.Schemes[0]} and has rank {first.Ranks.Min()} to {first.Ranks.Max()}; {widest.Name} moves most, from {widest.Ranks.Min()} to {widest.Ranks.Max()}. Of {actors.Pairs} pairs {actors.Certified} are certified: their order holds under any weights that keep the order of the tiers.");
    }
}
