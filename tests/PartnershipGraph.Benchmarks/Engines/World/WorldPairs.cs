using PartnershipGraph.Benchmarks.Comparison.Graphs;

namespace PartnershipGraph.Benchmarks.Engines.World;

/// <summary>
/// Pairs of actors of which few have many partners and most have few: each actor in turn is tied to ends of earlier ties
/// (Batagelj and Brandes 2005), eight of ten times of its own region; what loops and repeats leave out is drawn between any actor and such an end.
/// </summary>
internal static class WorldPairs
{
    private const int regionSize = 1_000;
    private const int share = 10;
    private const int atHome = 8;

    /// <summary>Exactly as many different pairs as the size says, the smaller number first.</summary>
    public static IReadOnlyList<(int A, int B)> Draw(WorldSize size, ulong seed)
    {
        var stream = new PeerStream(seed);
        var number = PeerStream.Order(size.Actors, seed + 1);
        var drawn = new PairList(size.Actors);
        var ends = new List<int>(2 * size.Partnerships);
        List<int>[] homes = [.. Enumerable.Range(0, Math.Max(1, size.Actors / regionSize)).Select(_ => new List<int>())];
        for (var tie = 0L; drawn.Pairs.Count < size.Partnerships; tie++)
        {
            var first = tie < size.Partnerships ? (int)(tie * size.Actors / size.Partnerships) : stream.Below(size.Actors);
            var home = homes[first % homes.Length];
            var known = home.Count > 0 && stream.Below(share) < atHome ? home : ends;
            var second = known.Count == 0 ? 1 : known[stream.Below(known.Count)];
            foreach (var end in new[] { first, second })
            {
                ends.Add(end);
                homes[end % homes.Length].Add(end);
            }

            drawn.Add(number[first], number[second]);
        }

        return drawn.Pairs;
    }
}
