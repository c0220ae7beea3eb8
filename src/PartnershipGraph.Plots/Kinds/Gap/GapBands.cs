using System.Globalization;
using PartnershipGraph.Analysis.Gap;
using PartnershipGraph.Plots.Axes;
using PartnershipGraph.Plots.Figures;
using PartnershipGraph.Plots.Scenes;

namespace PartnershipGraph.Plots.Kinds.Gap;

/// <summary>
/// The partners by percentile of title, upwards, and of substance, to the right. A rank that many partners hold is one percentile: it
/// is drawn as the band of places that they share, so that no interval hides another.
/// </summary>
internal sealed class GapBands
{
    private const double rankRoom = 62;
    private const double wide = 700;

    private readonly PlotRequest request;
    private readonly Sheet sheet;
    private readonly FigureTable table;
    private readonly IReadOnlyList<GapEntry> entries;
    private readonly double labelRoom;
    private readonly double top;
    private readonly LinearScale across;
    private readonly LinearScale up;

    public GapBands(PlotRequest request, Sheet sheet, FigureTable table, GapResult result)
    {
        (this.request, this.sheet, this.table) = (request, sheet, table);
        entries = [.. result.Partners.OrderBy(TitleOf).ThenBy(e => Math.Round(e.Percentiles.Substance, 12)).ThenBy(e => e.Id, StringComparer.Ordinal)];
        labelRoom = request.Width >= wide ? Math.Min(130, request.Width * 0.165) : 46;
        var height = Math.Clamp(entries.Count * 4.6, 280, 660);
        top = sheet.Take(height + Axis.BottomRoom + 10) + 4;
        across = new LinearScale(0, 1, sheet.Left + rankRoom + labelRoom, sheet.Right - labelRoom);
        up = new LinearScale(0, entries.Count, top + height, top);
    }

    public void Draw()
    {
        Ranks();
        sheet.Draw(Axis.Bottom(across, top, up.Start, "percentile of substance among the partners measured"));
        sheet.Draw(new PathMark(PathData.Line(across.Start, up.Start, across.End, up.End)) { Stroke = Paint.Soft, Dash = [2, 4] });
        Steps();
        foreach (var (i, entry) in entries.Index())
        {
            sheet.Draw(Partner(entry, up[i + 0.5]));
        }

        var labels = new GapLabels(sheet, top, up.Start, request.Width >= wide ? request.Name : id => id, labelRoom - 14);
        labels.Draw(Labelled(e => e.IsOverTitled, e => -e.Gap, e => across[Low(e)]), across.Start, isLeft: true);
        labels.Draw(Labelled(e => e.IsUnderTitled, e => e.Gap, e => across[High(e)]), across.End, isLeft: false);
    }

    private static double TitleOf(GapEntry entry) => Math.Round(entry.Percentiles.Title, 12);

    // The interval of the gap as one of the substance, at the title as it is.
    private static double Low(GapEntry entry) => Math.Clamp(entry.Percentiles.Title - (entry.High.Value ?? entry.Gap), 0, 1);

    private static double High(GapEntry entry) => Math.Clamp(entry.Percentiles.Title - (entry.Low.Value ?? entry.Gap), 0, 1);

    private IEnumerable<(GapEntry Entry, double X, double Y)> Labelled(Func<GapEntry, bool> which, Func<GapEntry, double> order, Func<GapEntry, double> x) =>
        entries.Index().Where(e => which(e.Item)).OrderBy(e => Math.Round(order(e.Item), 12)).ThenBy(e => e.Item.Id, StringComparer.Ordinal)
            .Select(e => (e.Item, x(e.Item), up[e.Index + 0.5]));

    private List<(int From, int To, double Title)> Bands()
    {
        var bands = new List<(int From, int To, double Title)>();
        foreach (var band in entries.GroupBy(TitleOf))
        {
            var from = bands.Count == 0 ? 0 : bands[^1].To;
            bands.Add((from, from + band.Count(), band.Key));
        }

        return bands;
    }

    /// <summary>A ground for every second band, and the rank at its left.</summary>
    private void Ranks()
    {
        var free = double.PositiveInfinity;
        foreach (var (i, (from, to, _)) in Bands().Index())
        {
            if (i % 2 == 0)
            {
                sheet.Draw(new RectMark(across.Start, up[to], across.End - across.Start, up[from] - up[to]) { Fill = Paint.Panel });
            }

            var ranks = entries.Skip(from).Take(to - from).Select(e => e.Title.Rank.ToString()).Distinct(StringComparer.Ordinal).ToList();
            var name = ranks.Count == 1 ? $"rank {ranks[0]}" : string.Create(CultureInfo.InvariantCulture, $"w {entries[from].Weight:0.00}");
            string[] lines = [name, string.Create(CultureInfo.InvariantCulture, $"({to - from})")];

            // The words of the highest band, which may be lower than they are, stay below the upper end of the picture.
            var y = Math.Max(((up[from] + up[to]) / 2) - 2, up[entries.Count] + 11);
            if (y + 20 < free)
            {
                sheet.Draw(lines.Select((l, row) => new TextMark(sheet.Left, y + (row * 15), l) { Fill = row == 0 ? Paint.Ink : Paint.Soft }));
                free = y - 12;
            }
        }
    }

    /// <summary>Where the gap is 0: the percentile of the title, over the places that its holders share.</summary>
    private void Steps()
    {
        var corners = Bands().SelectMany(b => ((double X, double Y)[])[(across[b.Title], up[b.From]), (across[b.Title], up[b.To])]).ToList();
        sheet.Draw(new PathMark(PathData.Through(corners)) { Stroke = Paint.Ink, StrokeWidth = 2 });
    }

    private GroupMark Partner(GapEntry entry, double y)
    {
        var datum = table.Add(
            entry.Id, [entry.Id, entry.Title.Opening.Sponsor],
            entry.Id, request.Name(entry.Id), entry.Title.Opening.Label, FigureCell.Of(entry.Title.Rank.Value),
            FigureCell.Of(entry.Percentiles.Title), FigureCell.Of(entry.Percentiles.Substance),
            FigureCell.Of(entry.Gap), FigureCell.Of(entry.Low.Value), FigureCell.Of(entry.High.Value), GapSigns.Verdict(entry), "");
        var interval = entry is { Low.Value: { } low, High.Value: { } high }
            ? string.Create(CultureInfo.InvariantCulture, $"{low:0.00} to {high:0.00}")
            : "no interval";
        return new GroupMark(
        [
            .. entry is { Low.Value: not null, High.Value: not null }
                ? (Mark[])[new PathMark(PathData.Line(across[Low(entry)], y, across[High(entry)], y)) { Stroke = GapSigns.Whisker(entry), StrokeWidth = 1.5 }]
                : [],
            GapSigns.Of(entry, across[entry.Percentiles.Substance], y),
        ])
        {
            Datum = datum,
            Tip = string.Create(
                CultureInfo.InvariantCulture,
                $"{request.Name(entry.Id)}: {entry.Title.Opening.Label}, percentile {entry.Percentiles.Title:0.00}; substance {entry.Percentiles.Substance:0.00}; gap {entry.Gap:0.00} ({interval})"),
        };
    }
}
