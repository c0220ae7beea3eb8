namespace PartnershipGraph.Benchmarks.Comparison.Graphs;

/// <summary>Groups of vertices with heavy-tailed degrees; a share of the ties does not heed the groups.</summary>
internal static class PlantedGroups
{
    public static List<(int A, int B)> Draw(int vertexCount, int tieCount, int groups, int mixingPercent, ulong seed)
    {
        var stream = new PeerStream(seed);
        var within = new CumulativeDraw();
        for (var place = 0; place < vertexCount / groups; place++)
            within.Add((long)(1_000_000 / Math.Sqrt(place + 1)));

        var drawn = new PairList(vertexCount);
        while (drawn.Pairs.Count < tieCount)
        {
            var group = stream.Below(groups);
            var a = (within.Next(ref stream) * groups) + group;
            var other = stream.Below(100) < mixingPercent ? stream.Below(groups) : group;
            drawn.Add(a, (within.Next(ref stream) * groups) + other);
        }

        var number = PeerStream.Order(vertexCount, seed + 1);
        return [.. drawn.Pairs.Select(p => (Math.Min(number[p.A], number[p.B]), Math.Max(number[p.A], number[p.B])))];
    }
}
