using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Domain;
using PartnershipGraph.Plots.Figures;
using PartnershipGraph.Plots.Scenes;
using static System.FormattableString;

namespace PartnershipGraph.Plots.Kinds.Rank;

/// <summary>Who ranks first, by how much, and how sure that is: the value with its interval, and the range of ranks beside it.</summary>
internal sealed class RankPlot : IPlotKind
{
    public string Name => "rank";

    public string Summary => "who ranks first by the strength of all ties, and how sure each rank is";

    public IReadOnlyList<Layer> Layers => Layer.Titles;

    public DataTables Tables => DataTables.None;

    public IReadOnlyList<string> UsualPoles => [];

    public Figure Draw(PlotRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var actors = new RankedActors(request);
        var title = actors.Drawn.Count == 0 ? "No actor to rank" : Invariant($"The {actors.Drawn.Count} strongest of {actors.Ranking.Snapshot.Actors.Count} actors, by the sum of their ties");
        var sheet = new Sheet(
            request.Width, title,
            "Left: the value, with its interval over ways to space the tiers. Right: the rank, with the range that it has in nine draws of ten. Where two ranges overlap, the order of the two rests on the spacing.");
        var table = new FigureTable(
            FigureColumn.Text("id"), FigureColumn.Text("name"), FigureColumn.DrawnNumber("rank"), FigureColumn.DrawnNumber("tied with others"),
            FigureColumn.DrawnNumber("value"), FigureColumn.DrawnNumber("value low"), FigureColumn.DrawnNumber("value high"),
            FigureColumn.DrawnNumber("best rank"), FigureColumn.DrawnNumber("worst rank"),
            FigureColumn.Number("most probable rank"), FigureColumn.Number("its probability"));
        if (actors.Drawn.Count > 0)
        {
            var panels = new RankPanels(sheet, actors.Drawn);
            sheet.Draw(panels.Ground());
            foreach (var (i, actor) in actors.Drawn.Index())
            {
                sheet.Draw(panels.Row(i, actor, RowOf(table, actor)));
            }

            sheet.Legend(RankPanels.Legend(actors.Drawn));
        }
        else
        {
            sheet.Note("Nobody has a value on this day: try a later one with --as-of, or other layers with --layers.");
        }

        if (actors.TiedBelow > 0)
        {
            sheet.Note(Invariant($"{actors.TiedBelow} more share rank {actors.Drawn[^1].Rank} with the last one drawn."));
        }

        var caption = PlotCaption.Lines(request, actors.Ranking.Snapshot.Options, actors.Ranking.Snapshot.Rows, actors.Coverage, actors.IntervalsSaid);
        return sheet.Figure(Name, Described(actors), caption, table);
    }

    private static Datum RowOf(FigureTable table, RankedActor a)
    {
        var (best, worst) = a.Shares.MiddleNinety;
        return table.Add(
            a.Id, [a.Id],
            a.Id, a.Name, FigureCell.Of(a.Rank), FigureCell.Of(a.Tied),
            FigureCell.Of(a.Value), FigureCell.Of(a.Interval.Low), FigureCell.Of(a.Interval.High),
            FigureCell.Of(best), FigureCell.Of(worst), FigureCell.Of(a.Shares.MostProbable), FigureCell.Of(a.Shares.Probability));
    }

    private static string Described(RankedActors actors)
    {
        if (actors.Drawn.Count == 0)
        {
            return "An empty chart: nobody has a value.";
        }

        var (first, last) = (actors.Drawn[0], actors.Drawn[^1]);
        var sure = actors.Drawn.Count(a => a.Shares.MiddleNinety is var (best, worst) && best == worst);
        var (from, to) = first.Shares.MiddleNinety;
        return Invariant(
            $"Dot plot of {actors.Drawn.Count} actors by strength, from {first.Value:0.00} ({first.Name}, rank {from} to {to} in nine draws of ten) down to {last.Value:0.00} ({last.Name}), with intervals and rank ranges. {sure} of them have one rank in nine draws of ten; {actors.Drawn.Count(a => a.Tied > 0)} are tied.");
    }
}
