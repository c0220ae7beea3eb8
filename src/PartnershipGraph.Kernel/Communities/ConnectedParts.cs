namespace PartnershipGraph.Kernel.Communities;

/// <summary>Takes groups apart into the pieces that hang together by their own ties.</summary>
internal static class ConnectedParts
{
    /// <summary>The piece of each vertex, under the number of its smallest vertex. O(n + m).</summary>
    public static int[] Of(CommunityNetwork network, int[] groupOf)
    {
        var pieces = new int[groupOf.Length];
        Array.Fill(pieces, -1);
        var open = new Stack<int>();
        for (var root = 0; root < pieces.Length; root++)
        {
            if (pieces[root] >= 0)
                continue;
            pieces[root] = root;
            open.Push(root);
            while (open.TryPop(out var v))
            {
                foreach (var w in network.Neighbors(v))
                {
                    if (pieces[w] >= 0 || groupOf[w] != groupOf[v])
                        continue;
                    pieces[w] = root;
                    open.Push(w);
                }
            }
        }

        return pieces;
    }
}
