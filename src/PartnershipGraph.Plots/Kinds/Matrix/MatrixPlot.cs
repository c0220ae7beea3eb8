using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Domain;
using PartnershipGraph.Plots.Figures;

namespace PartnershipGraph.Plots.Kinds.Matrix;

/// <summary>
/// Who is tied to whom, how closely: the pairs among the actors with the most ties, in blocks of communities; of a directed network
/// every sponsor by every partner.
/// </summary>
internal sealed class MatrixPlot : IPlotKind
{
    public string Name => "matrix";

    public string Summary => "who is tied to whom, how closely; with --directed every sponsor by every partner";

    public IReadOnlyList<Layer> Layers => Layer.Titles;

    public DataTables Tables => DataTables.None;

    public IReadOnlyList<string> UsualPoles => [];

    public bool HasDirection => true;

    public Figure Draw(PlotRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var network = SnapshotBuilder.Build(request.Records, request.Options);
        return request.Options.Directed ? new SponsorGrid(request, network).Draw(Name) : new PairMatrix(request, network).Draw(Name);
    }
}
