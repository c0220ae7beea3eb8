using System.Globalization;
using PartnershipGraph.Analysis.Gap;
using PartnershipGraph.Analysis.Hedging;
using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Domain;
using PartnershipGraph.Plots.Figures;

namespace PartnershipGraph.Plots.Kinds.Gap;

/// <summary>A sponsor's titles against what it does: where a partner's title stands among the others, and where its substance does.</summary>
internal sealed class GapPlot : IPlotKind
{
    public string Name => "gap";

    public string Summary => "whose title stands above, whose below what a sponsor does with them";

    public IReadOnlyList<Layer> Layers => Layer.Titles;

    public DataTables Tables => GapAnalysis.Tables;

    public IReadOnlyList<string> UsualPoles => [];

    public Figure Draw(PlotRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var sponsor = PlotDefaults.Sponsor(request, ToldRecords.Of(request.Records, request.Options));
        var table = new FigureTable(
            FigureColumn.Text("partner"), FigureColumn.Text("name"), FigureColumn.Text("title"), FigureColumn.Number("rank"),
            FigureColumn.DrawnNumber("title percentile"), FigureColumn.DrawnNumber("substance percentile"),
            FigureColumn.DrawnNumber("gap"), FigureColumn.DrawnNumber("low"), FigureColumn.DrawnNumber("high"), FigureColumn.DrawnText("verdict"), FigureColumn.Text("why unknown"));
        return sponsor is null
            ? Figure(request, request.Options, RowCounts.Of([]), new Sheet(request.Width, "No sponsor to show", "Titles against substance."), table, null, "No sponsor to show")
            : Of(request, sponsor, table);
    }

    private Figure Of(PlotRequest request, string sponsor, FigureTable table)
    {
        var result = GapAnalysis.Run(
            request.Records, request.Options, new GapOptions { Sponsor = sponsor, Seed = request.Seed }, request.Cancellation);
        var title = result.Partners.Count == 0
            ? $"No gap of {request.Name(sponsor)} to show"
            : string.Create(
                CultureInfo.InvariantCulture,
                $"Titles of {request.Name(sponsor)} against substance: {result.OverTitled} of {result.Partners.Count} partners above it, {result.UnderTitled} below");
        var sheet = new Sheet(
            request.Width, title,
            "Partners of one rank share a band, ordered in it by substance. The stepped line is where substance stands as high among the partners as the title: left of it the title says more than is done, right of it less. Whiskers show how far that depends on which indicators count.");
        return Figure(request, result.Snapshot.Options, result.Rows, sheet, table, result, title);
    }

    private Figure Figure(PlotRequest request, SnapshotOptions options, RowCounts rows, Sheet sheet, FigureTable table, GapResult? result, string title)
    {
        if (result is null)
        {
            sheet.Note("Nobody has ever given a title: ask for another day with --as-of, or for other data with --data.");
        }
        else
        {
            if (result.Partners.Count == 0)
            {
                sheet.Note("No partner is measured in three dimensions, so there is no substance to hold the titles against. Data with substance.csv, or another --sponsor, has some.");
            }
            else
            {
                new GapBands(request, sheet, table, result).Draw();
            }

            GapUnknowns.Draw(request, sheet, table, result);
            sheet.Legend(GapSigns.Legend);
        }

        var caption = PlotCaption.Lines(
            request, options, rows,
            result is null
                ? "Drawn: nobody."
                : string.Create(
                    CultureInfo.InvariantCulture,
                    $"Drawn: {result.Partners.Count} of {result.Partners.Count + result.Nulls.Count + result.LeftOut} partners, unknown {result.Nulls.Count} (fewer than three dimensions), {result.LeftOut} not in this network."),
            result is null ? "" : string.Create(CultureInfo.InvariantCulture, $"Whiskers: 5th to 95th percentile of {result.Options.Samples} draws of indicators and weights, seed {request.Seed}."));
        return sheet.Figure(Name, Described(request, result), caption, table);
    }

    private static string Described(PlotRequest request, GapResult? result)
    {
        if (result is null || result.Partners.Count == 0)
        {
            return "An empty chart: there is no partner with a title and a substance.";
        }

        var (first, last) = (result.Partners[0], result.Partners[^1]);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"Percentile of title against percentile of substance for {result.Partners.Count} partners of {request.Name(result.Options.Sponsor)}: gaps from {first.Gap:0.00} ({request.Name(first.Id)}) down to {last.Gap:0.00} ({request.Name(last.Id)}). {result.OverTitled} intervals lie above 0, {result.UnderTitled} below. Spearman's rho of title and substance is {Said(result.Rho)}, p {Said(result.RhoP)}.");
    }

    private static string Said(IndexValue value) => value.Value is { } v ? v.ToString("0.00##", CultureInfo.InvariantCulture) : $"undefined ({value.WhyNull})";
}
