namespace PartnershipGraph.Cli.Export;

/// <summary>A form in which networks are exported.</summary>
/// <param name="Name">Its name on the command line.</param>
/// <param name="Ending">What the names of its files end in.</param>
/// <param name="Is">What it is.</param>
internal sealed record ExportForm(string Name, string Ending, string Is)
{
    /// <summary>Whether it tells years one by one.</summary>
    public bool HasYears { get; init; }

    /// <summary>Whether it is several files that belong together.</summary>
    public bool IsBundle { get; init; }

    public static ExportForm DyadYear { get; } = new("dyad-year", ".csv", "CSV, a row a pair and year, ccode1 < ccode2") { HasYears = true };

    public static ExportForm DirectedDyadYear { get; } = new("directed-dyad-year", ".csv", "CSV, a row a sponsor, partner and year") { HasYears = true };

    public static ExportForm GraphMl { get; } = new("graphml", ".graphml", "GraphML (Gephi, igraph, NetworkX, visone)");

    public static ExportForm Gexf { get; } = new("gexf", ".gexf", "GEXF 1.3 with the spells of nodes and ties up to the as-of date (Gephi)");

    public static ExportForm Pajek { get; } = new("pajek", ".net", "Pajek .net");

    public static ExportForm Dl { get; } = new("dl", ".dl", "UCINET DL, edgelist1; a tie without direction stands in both");

    public static ExportForm R { get; } = new("r", "", "a folder: nodes.csv, edges.csv, expected.csv, and rebuild.R that computes three of our numbers again in igraph") { IsBundle = true };

    public static ExportForm Stata { get; } = new("stata", "", "a folder: dyad-years as CSV, and a do-file with labels and value labels") { HasYears = true, IsBundle = true };

    public static IReadOnlyList<ExportForm> All { get; } = [DyadYear, DirectedDyadYear, GraphMl, Gexf, Pajek, Dl, R, Stata];
}
