using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Paths;
using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Kernel.Centrality;

/// <summary>Shares by a search and a look back at all its arcs: for every kind of length, and for any number of paths.</summary>
internal sealed class SearchedShares : PathShares
{
    private readonly PathSearch search;
    private readonly PathDependency dependency;

    public SearchedShares(CsrGraph graph, ExactLengths? lengths, bool ties)
    {
        var incoming = lengths is null || !graph.IsDirected ? lengths : ExactLengths.Of(graph.Transposed);
        search = PathSearch.Create(graph, lengths);
        dependency = new PathDependency(graph.Transposed, incoming, ties ? TieNumbers.OfIncomingArcs(graph) : null);
    }

    /// <inheritdoc/>
    public override void Collect(ReadOnlySpan<int> sources, double[]? vertices, double[]? ties, RunContext run)
    {
        foreach (var source in sources)
        {
            run.ThrowIfCancelled();
            search.Run(source);
            dependency.Collect(search, ties);
            if (vertices is null)
                continue;
            foreach (var v in search.Order[1..])
                vertices[v] += dependency.Shares[v];
        }
    }

    /// <inheritdoc/>
    public override void CopyTo(int source, Span<double> shares)
    {
        shares.Clear();
        foreach (var v in search.Order[1..])
            shares[v] = dependency.Shares[v];
    }
}
