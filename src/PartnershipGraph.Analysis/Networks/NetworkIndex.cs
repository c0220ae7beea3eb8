using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Interop;

namespace PartnershipGraph.Analysis.Networks;

/// <summary>Numbers the vertices of a snapshot for the kernel: vertex i is the i-th actor by id.</summary>
internal static class NetworkIndex
{
    /// <summary>
    /// Freezes it straight from its ties: of two million, QuikGraph's own graph would look through all of an end's ties for each one more, which takes minutes where an end has thousands.
    /// </summary>
    public static IndexedGraph<string> ToCsr(this Snapshot snapshot)
    {
        var index = new VertexIndex<string>(snapshot.Actors.Select(a => a.Id), StringComparer.Ordinal);
        var builder = new CsrBuilder(index.Count, CsrBuildOptions.Default with { IsDirected = snapshot.Options.Directed, IsWeighted = true });
        foreach (var tie in snapshot.Ties)
        {
            builder.Add(index.IndexOf(tie.Source), index.IndexOf(tie.Target), tie.Weight);
        }

        return new IndexedGraph<string>(builder.Build(), index);
    }
}
