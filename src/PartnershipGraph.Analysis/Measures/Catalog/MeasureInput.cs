using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Results;

namespace PartnershipGraph.Analysis.Measures.Catalog;

/// <summary>What a measure is taken of.</summary>
/// <param name="Graph">The network; without strengths where they are not to count. Empty of ties if only signed measures were asked for.</param>
/// <param name="Options">How.</param>
internal sealed record MeasureInput(CsrGraph Graph, MeasureOptions Options)
{
    /// <summary>The same ties by sign; null where none is negative.</summary>
    public SignedGraph? Signed { get; init; }

    /// <summary>The ties by sign: all friendly where none is negative.</summary>
    public SignedGraph Signs => Signed ?? new SignedGraph(Graph, NoTies(Graph));

    /// <summary>The division that was given. Asked only by measures that declare that they need one.</summary>
    public Partition Partition => Options.Partition ?? throw new InvalidOperationException("The measure did not declare that it needs a partition.");

    private static CsrGraph NoTies(CsrGraph like) =>
        new CsrBuilder(like.VertexCount, new CsrBuildOptions { IsDirected = like.IsDirected }).Build().Graph;
}
