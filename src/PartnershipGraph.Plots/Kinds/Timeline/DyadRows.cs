using PartnershipGraph.Plots.Axes;
using PartnershipGraph.Plots.Figures;
using PartnershipGraph.Plots.Scenes;
using PartnershipGraph.Plots.Text;
using static System.FormattableString;

namespace PartnershipGraph.Plots.Kinds.Timeline;

/// <summary>All pairs of a state, a block of lanes each: a lane for every side that is recorded, a strip for one that is not.</summary>
internal static class DyadRows
{
    private const double lane = 32;
    private const double strip = 6;
    private const double gap = 8;
    private const double numberRoom = 48;

    public static void Draw(PlotRequest request, Sheet sheet, FigureTable table, IReadOnlyList<PairTracks> pairs)
    {
        var heights = pairs.Select(p => p.Both.Sum(Height) + gap).ToList();
        var bottom = sheet.Take(heights.Sum() + YearAxis.Room + 10);
        var (top, y) = (bottom, bottom + (gap / 2));
        var names = sheet.Width < 640 ? 104.0 : 150;
        var first = pairs.SelectMany(p => p.Both).SelectMany(t => t.Places).Min(p => p.Earliest);
        var scale = YearAxis.Scale(Math.Floor(first), pairs[0].A.End, sheet.Left + names, sheet.Right - numberRoom);
        sheet.Draw(YearAxis.Bottom(scale, top, top + heights.Sum()));
        foreach (var (pair, height) in pairs.Zip(heights))
        {
            var (state, partner) = (request.Name(pair.A.Side.Sponsor), request.Name(pair.A.Side.Partner));
            sheet.Draw(
                new PathMark(PathData.Line(sheet.Left, y - (gap / 2), sheet.Right, y - (gap / 2))) { Stroke = Paint.Rule },
                new TextMark(sheet.Left, y + 19, TextFit.Cut(partner, TextMark.Smallest, names - 12)) { Fill = Paint.Ink });
            var at = y;
            foreach (var track in pair.Both)
            {
                Draw(sheet, table, track, scale, at, track == pair.A, track == pair.A ? (state, partner) : (partner, state));
                at += Height(track);
            }

            y += height;
        }
    }

    private static double Height(SideTrack track) => track.IsCoded ? lane : strip;

    private static void Draw(Sheet sheet, FigureTable table, SideTrack track, LinearScale scale, double y, bool isFirst, (string Sponsor, string Partner) names)
    {
        if (!track.IsCoded)
        {
            sheet.Draw(TrackMarks.Unknown(table, track, scale, y + 1, strip - 2, names.Sponsor, names.Partner));
            return;
        }

        // The top of a ladder stands at the upper end of its lane, no title below the lower end.
        var marks = new TrackMarks(scale, share => y + lane - 3 - (share * (lane - 10)), isFirst);
        sheet.Draw(Axis.GridLine(scale.Start, y + lane - 3, scale.End, y + lane - 3));
        sheet.Draw(marks.Of(table, track, names.Sponsor, names.Partner));
        var text = track.Standing is { } standing && track.LevelOf(standing) is var (level, of) ? Invariant($"{level} of {of}") : "none";
        sheet.Draw(new TextMark(sheet.Right, y + 19, text) { Fill = Paint.Ink, Anchor = TextAnchor.End });
    }
}
