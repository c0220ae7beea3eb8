using PartnershipGraph.Benchmarks.Comparison.Graphs;

namespace PartnershipGraph.Benchmarks.Engines.World;

/// <summary>
/// Pairs of actors of which few have many partners and most have few: each actor in turn is tied to ends of earlier ties
/// (Batagelj and Brandes 2005), and what loops and repeats leave out is drawn between any actor and an end of an earlier tie.
/// </summary>
internal static class WorldPairs
{
    /// <summary>Exactly as many different pairs as the size says, the smaller number first.</summary>
    public static IReadOnlyList<(int A, int B)> Draw(WorldSize size, ulong seed)
    {
        var stream = new PeerStream(seed);
        var number = PeerStream.Order(size.Actors, seed + 1);
        var drawn = new PairList(size.Actors);
        var ends = new List<int>(2 * size.Partnerships);
        for (var tie = 0L; drawn.Pairs.Count < size.Partnerships; tie++)
        {
            var first = tie < size.Partnerships ? (int)(tie * size.Actors / size.Partnerships) : stream.Below(size.Actors);
            var second = ends.Count == 0 ? 1 : ends[stream.Below(ends.Count)];
            ends.Add(first);
            ends.Add(second);
            drawn.Add(number[first], number[second]);
        }

        return drawn.Pairs;
    }
}
