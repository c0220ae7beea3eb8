namespace PartnershipGraph.Plots.Kinds;

/// <summary>All kinds of plots, in the order in which they are listed.</summary>
public static class PlotKinds
{
    /// <summary>Every kind.</summary>
    public static IReadOnlyList<IPlotKind> All { get; } =
    [
        new Matrix.MatrixPlot(),
        new Network.NetworkPlot(),
        new Tiles.TilesPlot(),
        new Hedging.HedgingPlot(),
        new Ternary.TernaryPlot(),
        new Ledger.LedgerPlot(),
        new Rank.RankPlot(),
        new Bump.BumpPlot(),
        new Timeline.TimelinePlot(),
        new Inflation.InflationPlot(),
        new Gap.GapPlot(),
        new Coverage.CoveragePlot(),
        new Overlap.OverlapPlot(),
        new Weights.WeightsPlot(),
    ];

    /// <summary>The kind of a name; null where there is none.</summary>
    public static IPlotKind? Find(string name) => All.FirstOrDefault(k => k.Name == name);
}
