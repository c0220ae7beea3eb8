using System.Globalization;
using PartnershipGraph.Analysis.Communities;
using PartnershipGraph.Analysis.Layouts;
using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Domain;
using PartnershipGraph.Plots.Data;
using PartnershipGraph.Plots.Figures;
using PartnershipGraph.Plots.Scenes;

namespace PartnershipGraph.Plots.Kinds.Network;

/// <summary>Who is tied to whom on a day, everybody at the place that the titles of all years give.</summary>
internal sealed class NetworkPlot : IPlotKind
{
    public string Name => "network";

    public string Summary => "who is tied to whom, and in which communities; nobody moves while the day does";

    public IReadOnlyList<Layer> Layers => Layer.Titles;

    public DataTables Tables => DataTables.None;

    public IReadOnlyList<string> UsualPoles => [];

    public Figure Draw(PlotRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var network = SnapshotBuilder.Build(request.Records, request.Options);
        var found = CommunityAnalysis.Of(network, new CommunityOptions { Seed = request.Seed }, request.Cancellation);
        var layout = LayoutAnalysis.Of(request.Records, request.Seed, StoredLayout.Bundled, request.Cancellation);
        var title = string.Create(CultureInfo.InvariantCulture, $"Who is tied to whom: {network.Ties.Count} ties between {network.Strengths().Count} of {network.Actors.Count} actors");
        var sheet = new Sheet(
            request.Width, title,
            "Near means tied, in any year: places rest on all titles ever recorded and stay the same on every day. Drawn are the ties of this day; area is the sum of an actor's weights.");
        var table = new FigureTable(
            FigureColumn.Text("what"), FigureColumn.Text("id"), FigureColumn.Text("name"), FigureColumn.Text("other"),
            FigureColumn.DrawnNumber("strength or weight"), FigureColumn.DrawnNumber("community"), FigureColumn.DrawnText("confidence"));
        var frame = new NetworkFrame(sheet, layout, network.Actors, request.Records.Actors.All);
        var nodes = NetworkNodes.Of(found, layout, frame);
        Draw(request, sheet, table, network, frame, nodes);
        sheet.Take(4);
        sheet.Legend(NetworkLegend.Items(found, nodes, request.Name));
        var caption = PlotCaption.Lines(request, network.Options, network.Rows, Coverage(request, network, nodes, layout));
        return sheet.Figure(Name, Described(request, found, nodes), caption, table);
    }

    /// <summary>Light ties lie below heavy ones, these below actors, strong actors below weak ones, labels on top.</summary>
    private static void Draw(
        PlotRequest request, Sheet sheet, FigureTable table, Snapshot network, NetworkFrame frame, IReadOnlyList<NetworkNode> nodes)
    {
        sheet.Draw(network.Ties.OrderBy(t => t.Weight).ThenBy(t => t.Source, StringComparer.Ordinal).ThenBy(t => t.Target, StringComparer.Ordinal)
            .Select(t => NetworkTies.Draw(t, network, frame, table, request.Name)));
        sheet.Draw(nodes.Select(n => NetworkNodes.Draw(n, table)));
        if (frame.Rest.Count > 0)
        {
            sheet.Draw(new TextMark(
                sheet.Left, frame.RestTop + 18, string.Create(CultureInfo.InvariantCulture, $"No title in any year ({frame.Rest.Count}):"))
            {
                Fill = Paint.Soft,
            });
        }

        sheet.Draw(NetworkLabels.Of(nodes, frame, sheet.Left, sheet.Right));
    }

    private static string Coverage(PlotRequest request, Snapshot network, IReadOnlyList<NetworkNode> nodes, ActorLayout layout)
    {
        var untied = nodes.Count(n => n.Community is null);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"Drawn: {network.Ties.Count} ties, {network.Ties.Count(NetworkTies.IsLow)} of them on rows of low confidence alone; {untied} of {nodes.Count} actors have no tie recorded on this day, which may mean none or unknown. Layout: LinLog, seed {request.Seed}, digest {layout.Digest[..12]}.");
    }

    private static string Described(PlotRequest request, CommunityResult found, IReadOnlyList<NetworkNode> nodes)
    {
        var tied = nodes.Where(n => n.Community is not null).ToList();
        return tied.Count == 0
            ? string.Create(CultureInfo.InvariantCulture, $"Network of {nodes.Count} actors without any tie on this day.")
            : string.Create(
                CultureInfo.InvariantCulture,
                $"Network of {found.Snapshot.Ties.Count} ties between {tied.Count} actors in {tied.Select(n => n.Community).Distinct().Count()} communities. The strongest: {string.Join(", ", tied.Take(3).Select(n => string.Create(CultureInfo.InvariantCulture, $"{request.Name(n.Actor.Id)} ({n.Strength:0.0} by {n.Ties} ties)")))}.");
    }
}
