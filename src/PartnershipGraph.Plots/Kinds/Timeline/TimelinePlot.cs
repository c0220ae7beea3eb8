using System.Globalization;
using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Analysis.Timelines;
using PartnershipGraph.Domain;
using PartnershipGraph.Plots.Figures;
using PartnershipGraph.Plots.Scenes;

namespace PartnershipGraph.Plots.Kinds.Timeline;

/// <summary>How the titles between a state and its partners came to be what they are; or those of one pair, in detail.</summary>
internal sealed class TimelinePlot : IPlotKind
{
    private const int most = 20;
    private const double halfLife = 5;

    public string Name => "timeline";

    public string Summary => "what a state and its partners have called each other, event by event; with --with one pair in detail";

    public IReadOnlyList<Layer> Layers => Layer.Titles;

    public DataTables Tables => DataTables.None;

    public IReadOnlyList<string> UsualPoles => [];

    public Figure Draw(PlotRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var options = request.Options with { Layers = Layer.Titles };
        var state = PlotDefaults.State(request, SnapshotBuilder.Build(request.Records, options));
        var pairs = state is null ? [] : PairsOf(request, options, state);
        var shown = request.Other is null ? pairs.Take(most).ToList() : pairs;
        var title = TimelineWords.Title(request, state, shown);
        var sheet = new Sheet(
            request.Width, title,
            request.Other is null
                ? "A line is the level of the title that stands, the top of the ladder at the top of its lane; at the right the level on the day and the number of levels."
                : "A line is the level of the title that stands, on the ladder of whoever gives it.");
        var table = TimelineTable.Empty;
        if (shown.Count == 0)
        {
            sheet.Note(state is null ? "There is no state: name one with --state." : "No title is recorded by either side: name another state with --state, or ask for a later day with --as-of.");
        }
        else if (request.Other is null)
        {
            DyadRows.Draw(request, sheet, table, shown);
        }
        else
        {
            PairPanels.Draw(request, sheet, table, shown[0]);
        }

        sheet.Legend([.. Lines(request, state), .. EventSign.Legend, LegendItem.Box("no title recorded: unknown", Paint.Unknown)]);
        var sides = shown.SelectMany(p => p.Both).ToList();
        var caption = PlotCaption.Lines(
            request, options, RowCounts.Of(sides.SelectMany(t => t.Places).Select(p => p.Event.Row.Source)),
            string.Create(
                CultureInfo.InvariantCulture,
                $"Drawn: {shown.Count} of {pairs.Count} pairs; {sides.Count(t => t.IsCoded)} of {sides.Count} sides recorded, {sides.Count(t => !t.IsCoded)} unknown. No line: no title stands. A date of a year or month stands in its middle. Titles outside the order are left out."));
        return sheet.Figure(Name, TimelineWords.Described(request, state, shown, pairs.Count), caption, table);
    }

    /// <summary>The pairs, the highest level of the leading side first, then since when it stands, then by id.</summary>
    private static List<PairTracks> PairsOf(PlotRequest request, SnapshotOptions options, string state)
    {
        IReadOnlyList<DyadTimeline> found = request.Other is { } other
            ? [TimelineAnalysis.Run(request.Records, options, state, other)]
            : TimelineAnalysis.RunAll(request.Records, options, state, halfLife, request.Cancellation);
        return
        [
            .. found.Select(p => new PairTracks(p, request.Records.Ladders, options.AsOf))
                .Where(p => request.Other is not null || p.Leading.IsCoded)
                .OrderByDescending(p => p.Leading.StandingShare)
                .ThenBy(p => p.Leading.IsCoded ? p.Since : DateOnly.MaxValue)
                .ThenBy(p => p.A.Side.Partner, StringComparer.Ordinal),
        ];
    }

    private static IEnumerable<LegendItem> Lines(PlotRequest request, string? state) =>
    [
        LegendItem.Line(state is null ? "the state's titles" : $"given by {Short(request.Name(state))}", TrackMarks.PaintOf(true), TrackMarks.WidthOf(true)),
        LegendItem.Line(
            request.Other is { } other ? $"given by {Short(request.Name(other))}, signs open" : "given by the partner, signs open",
            TrackMarks.PaintOf(false), TrackMarks.WidthOf(false), TrackMarks.OtherDash),
    ];

    private static string Short(string name) => Text.TextFit.Cut(name, TextMark.Smallest, 140);
}
