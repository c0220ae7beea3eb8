namespace PartnershipGraph.Benchmarks.Comparison.Graphs;

/// <summary>Few, strong and weak, in blocs: a pair is drawn by the product of both powers, eight times as often inside a bloc.</summary>
internal static class DenseBlocs
{
    public static List<(int A, int B)> Draw(int vertexCount, int tieCount, int blocs, ulong seed)
    {
        var stream = new PeerStream(seed);
        var power = new int[vertexCount];
        for (var v = 0; v < vertexCount; v++)
            power[v] = 1 + stream.Below(10);

        var (pairs, chances) = (new List<(int A, int B)>(), new CumulativeDraw());
        for (var a = 0; a < vertexCount; a++)
        {
            for (var b = a + 1; b < vertexCount; b++)
            {
                pairs.Add((a, b));
                chances.Add(power[a] * power[b] * (a % blocs == b % blocs ? 8 : 1));
            }
        }

        var drawn = new PairList(vertexCount);
        while (drawn.Pairs.Count < tieCount)
        {
            var (a, b) = pairs[chances.Next(ref stream)];
            drawn.Add(a, b);
        }

        return drawn.Pairs;
    }
}
