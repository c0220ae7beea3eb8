using PartnershipGraph.Kernel.Components;
using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Kernel.Communities;

/// <summary>Takes groups apart into the pieces that hang together by their own ties.</summary>
/// <remarks>Rows are read one after the other, as a search would not: half its time for 200,000 vertices.</remarks>
internal static class ConnectedParts
{
    /// <summary>The piece of each vertex, under the number of its smallest vertex. O(n + m log n), and about O(n + m).</summary>
    public static int[] Of(CommunityNetwork network, int[] groupOf, RunContext run)
    {
        var pieces = new JoinedTrees(groupOf.Length);
        var poll = new CancelPoll(run);
        for (var v = 0; v < groupOf.Length; v++)
        {
            var row = network.Neighbors(v);
            poll.Row(row.Length);
            foreach (var w in row)
            {
                // Each tie is met from both ends, once from the larger.
                if (w < v && groupOf[w] == groupOf[v])
                    pieces.Join(v, w);
            }
        }

        return pieces.Roots();
    }
}
