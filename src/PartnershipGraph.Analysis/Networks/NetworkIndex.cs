using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Kernel.Interop;

namespace PartnershipGraph.Analysis.Networks;

/// <summary>Numbers the vertices of a snapshot for the kernel: vertex i is the i-th actor by id.</summary>
internal static class NetworkIndex
{
    public static IndexedGraph<string> ToCsr(this Snapshot snapshot) => snapshot.Options.Directed
        ? snapshot.ToBidirectionalGraph().ToCsr(StringComparer.Ordinal, e => e.Tag.Weight)
        : snapshot.ToUndirectedGraph().ToCsr(StringComparer.Ordinal, e => e.Tag.Weight);
}
