using PartnershipGraph.Plots.Axes;
using PartnershipGraph.Plots.Figures;
using PartnershipGraph.Plots.Scenes;
using PartnershipGraph.Plots.Text;
using static System.FormattableString;

namespace PartnershipGraph.Plots.Kinds.Timeline;

/// <summary>One pair in detail: a panel for each side, on the levels of its own ladder, with the titles written beside their signs.</summary>
internal static class PairPanels
{
    private const double left = 40;
    private const double right = 16;
    private const double strip = 22;

    public static void Draw(PlotRequest request, Sheet sheet, FigureTable table, PairTracks pair)
    {
        var places = pair.Both.SelectMany(t => t.Places).ToList();
        var first = places.Count > 0 ? places.Min(p => p.Earliest) : pair.A.End - 10;
        var scale = YearAxis.Scale(Math.Floor(first), pair.A.End, sheet.Left + left, sheet.Right - right);
        foreach (var track in pair.Both)
        {
            var (sponsor, partner) = (request.Name(track.Side.Sponsor), request.Name(track.Side.Partner));
            var isFirst = track == pair.A;
            var heading = track.IsCoded ? $"What {sponsor} calls {partner}" : $"No title that {sponsor} gave {partner} is recorded: unknown";
            sheet.Draw(new TextMark(sheet.Left, sheet.Take(30) + 20, TextFit.Cut(heading, 14, sheet.Right - sheet.Left, isBold: true)) { Size = 14, IsBold = true, Fill = Paint.Ink });
            if (track.IsCoded)
            {
                Panel(sheet, table, track, scale, isFirst, sponsor, partner);
            }
            else
            {
                sheet.Draw(TrackMarks.Unknown(table, track, scale, sheet.Take(strip + 8), strip, sponsor, partner));
            }
        }
    }

    private static void Panel(Sheet sheet, FigureTable table, SideTrack track, LinearScale scale, bool isFirst, string sponsor, string partner)
    {
        // A side may have moved from one ladder to another: then the longest gives the rows, and a title stands at its share of its own.
        var ranks = track.Places.SelectMany(p => new[] { p.Event.Step.Before, p.Event.Step.After }).OfType<Domain.Partnerships.TitleSpell>()
            .Select(s => track.LevelOf(s).Of).DefaultIfEmpty(1).Max();
        var row = Math.Clamp(200.0 / ranks, 36, 60);
        var top = sheet.Take((ranks * row) + 22 + YearAxis.Room + 8);
        var bottom = top + (ranks * row) + 22;
        double Height(double share) => Math.Min(bottom, bottom - 12 - (((share * ranks) - 0.5) * row));
        sheet.Draw(YearAxis.Bottom(scale, top, bottom));
        for (var level = 1; level <= ranks; level++)
        {
            var y = Height((double)level / ranks);
            sheet.Draw(
                Axis.GridLine(scale.Start, y, scale.End, y),
                new TextMark(scale.Start - 8, y + 4, FigureCell.Of(level)) { Anchor = TextAnchor.End, Fill = Paint.Soft });
        }

        sheet.Draw(new TextMark(sheet.Left, top + 10, "level") { Fill = Paint.Soft });
        sheet.Draw(new TrackMarks(scale, Height, isFirst).Of(table, track, sponsor, partner));
        sheet.Draw(Titles(track, scale, Height, new LabelPlacer(scale.Start, top + 12, sheet.Right, bottom)));
    }

    /// <summary>The title of every event that gave one, above its sign or below, as far as there is room; a repeated one is not written again.</summary>
    private static IEnumerable<TextMark> Titles(SideTrack track, LinearScale scale, Func<double, double> height, LabelPlacer placer)
    {
        foreach (var place in track.Places)
        {
            placer.Reserve(scale[place.When] - 6, height(place.Height) - 5, 12, 10);
        }

        foreach (var place in track.Places.Where(p => p.Event.Row.Label.Length > 0))
        {
            var (x, y) = (scale[place.When], height(place.Height));
            var text = Invariant($"{place.Event.Row.Date} {place.Event.Row.Label}");
            var cut = TextFit.Cut(text, TextMark.Smallest, Math.Max(scale.End + right - x, x - scale.Start));
            var width = TextWidth.Of(cut, TextMark.Smallest);
            (double X, double Y)[] corners = [(x - 4, y - 20), (x - 4, y + 7), (x - width + 4, y - 20), (x - width + 4, y + 7)];
            foreach (var corner in corners)
            {
                if (placer.TryTake(corner.X, corner.Y, width, 14))
                {
                    yield return new TextMark(corner.X, corner.Y + 11, cut) { Fill = Paint.Ink, HasHalo = true };
                    break;
                }
            }
        }
    }
}
