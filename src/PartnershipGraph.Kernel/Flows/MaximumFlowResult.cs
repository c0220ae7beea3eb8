using PartnershipGraph.Kernel.Graphs;

namespace PartnershipGraph.Kernel.Flows;

/// <summary>A flow that no other exceeds, and a cut that proves it.</summary>
public sealed record MaximumFlowResult
{
    /// <summary>What arrives: the strength of the cut, added in the order of its ties.</summary>
    public required double Value { get; init; }

    /// <summary>
    /// The flow through each tie, in the order of <see cref="TieEnds.Of"/>: 0 … strength along an arc; in an undirected graph
    /// below 0 where it runs from the larger vertex to the smaller one.
    /// </summary>
    public required ReadOnlyMemory<double> Flow { get; init; }

    /// <summary>The minimum cut: the source's side of it, and the ties that lead out of there.</summary>
    public required Cut Cut { get; init; }
}
