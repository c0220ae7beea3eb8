using System.Globalization;
using PartnershipGraph.Analysis.RankHistories;
using PartnershipGraph.Analysis.Robustness;
using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Domain;
using PartnershipGraph.Plots.Figures;
using static System.FormattableString;

namespace PartnershipGraph.Plots.Kinds.Bump;

/// <summary>Who ranks where by the strength of its title ties, year by year, with the ranks that other spacings of the tiers give.</summary>
internal sealed class BumpPlot : IPlotKind
{
    private const string measure = "strength";
    private const int years = 20;
    private const int most = 10;
    private const int mostOfNarrow = 8;
    private const double narrow = 640;

    public string Name => "bump";

    public string Summary => "ranks by strength of title ties, year by year, with their 90 % ranges";

    public IReadOnlyList<Layer> Layers => Layer.Titles;

    public DataTables Tables => DataTables.None;

    public IReadOnlyList<string> UsualPoles => [];

    public Figure Draw(PlotRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var options = request.Options with { Layers = Layer.Titles };
        var draws = new DrawOptions { Samples = DrawOptions.Few, Seed = request.Seed };
        var history = RankHistoryAnalysis.Run(request.Records, options, measure, years, draws, request.Cancellation);
        var all = history.Last;
        IReadOnlyList<string> shown = [.. all.Take(request.Width < narrow ? mostOfNarrow : most)];
        var title = history.Years.Count == 0
            ? "No ranks to show"
            : Invariant($"Whose titles weigh most: ranks by strength, {history.Years[0].Day.Year} to {history.Years[^1].Day.Year}");
        var sheet = new Sheet(
            request.Width, title,
            "Strength is the sum of the weights of a state's title ties, at the end of each year. A band holds the ranks of nine in ten other spacings of the tiers.");
        var table = BumpTable.Empty;
        if (shown.Count == 0)
        {
            sheet.Note("Nobody is tied to anybody by a title on that day: ask for a later one with --as-of, or for less confidence.");
        }
        else
        {
            var chart = new BumpChart(sheet, history, shown, request.Name);
            chart.Draw(table);
            sheet.Legend(chart.Legend);
        }

        var caption = PlotCaption.Lines(
            request, options, history.Years.Count == 0 ? new RowCounts(0, 0, 0) : history.Years[^1].Network.Rows,
            Coverage(history, all, shown),
            shown.Count == 0 ? "" : Invariant($"Rank ranges: 5th to 95th percentile of {draws.Samples} drawn spacings that keep the order of the tiers, seed {draws.Seed}, each year."));
        return sheet.Figure(Name, BumpWords.Of(request, history, shown), caption, table);
    }

    private static string Coverage(RankHistory history, IReadOnlyList<string> all, IReadOnlyList<string> shown)
    {
        if (shown.Count == 0)
        {
            return "Drawn: 0 of 0 actors with a title tie.";
        }

        var last = history.Years[^1];
        var cut = shown.Count < all.Count && last.Places[all[shown.Count]].Rank == last.Places[shown[^1]].Rank
            ? "; of those that share the last rank drawn the first by id"
            : "";
        return string.Create(
            CultureInfo.InvariantCulture,
            $"Drawn: {shown.Count} of {all.Count} actors with a title tie{cut}; {last.Network.Actors.Count - all.Count} actors have none. Pairs without a recorded title count as untied.");
    }
}
