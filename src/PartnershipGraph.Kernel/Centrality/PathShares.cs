using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Kernel.Centrality;

/// <summary>
/// The share of the shortest paths from some sources that runs through each vertex and each tie (Brandes 2001, 2008); a
/// workspace to be used again and again. Not safe for concurrent use.
/// </summary>
internal abstract class PathShares
{
    /// <summary>Collects the shares of some sources, and adds them to what is given.</summary>
    /// <param name="sources">Vertices, at least one and no more than <see cref="PathSharePlan.SourcesAtOnce"/>.</param>
    /// <param name="vertices">By vertex; null if nobody asks.</param>
    /// <param name="ties">In the order of <see cref="Graphs.TieEnds"/>; null if nobody asks.</param>
    /// <param name="run">Polled now and then.</param>
    public abstract void Collect(ReadOnlySpan<int> sources, double[]? vertices, double[]? ties, RunContext run);

    /// <summary>
    /// Writes down the share of every vertex in the paths of one source of a collection that was added to nothing; 0 for the
    /// source itself and for what it does not reach.
    /// </summary>
    public abstract void CopyTo(int source, Span<double> shares);
}
