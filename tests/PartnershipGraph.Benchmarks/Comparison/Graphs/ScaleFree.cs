namespace PartnershipGraph.Benchmarks.Comparison.Graphs;

/// <summary>Preferential attachment (Batagelj and Brandes 2005), loops and repeats dropped, numbers shuffled.</summary>
internal static class ScaleFree
{
    public static List<(int A, int B)> Draw(int vertexCount, int tiesEach, ulong seed)
    {
        var stream = new PeerStream(seed);
        var ends = new int[2 * vertexCount * tiesEach];
        for (var tie = 0; tie < vertexCount * tiesEach; tie++)
        {
            ends[2 * tie] = tie / tiesEach;
            ends[(2 * tie) + 1] = ends[stream.Below((2 * tie) + 1)];
        }

        var number = PeerStream.Order(vertexCount, seed + 1);
        var drawn = new PairList(vertexCount);
        for (var end = 0; end < ends.Length; end += 2)
            drawn.Add(number[ends[end]], number[ends[end + 1]]);
        return drawn.Pairs;
    }
}
