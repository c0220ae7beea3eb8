namespace PartnershipGraph.Plots.Kinds;

/// <summary>All kinds of plots, in the order in which they are listed.</summary>
public static class PlotKinds
{
    /// <summary>Every kind.</summary>
    public static IReadOnlyList<IPlotKind> All { get; } =
    [
        new Network.NetworkPlot(),
        new Tiles.TilesPlot(),
        new Ledger.LedgerPlot(),
    ];

    /// <summary>The kind of a name; null where there is none.</summary>
    public static IPlotKind? Find(string name) => All.FirstOrDefault(k => k.Name == name);
}
