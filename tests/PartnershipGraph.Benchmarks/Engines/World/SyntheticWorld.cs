using System.Globalization;
using PartnershipGraph.Benchmarks.Comparison.Graphs;
using PartnershipGraph.Domain;
using PartnershipGraph.Domain.Actors;
using PartnershipGraph.Domain.Partnerships;

namespace PartnershipGraph.Benchmarks.Engines.World;

/// <summary>A world by chance, as large as one likes: actors, and what they declared of one another over thirty years. The same seed draws the same.</summary>
internal static class SyntheticWorld
{
    private const int coinSides = 100;
    private const int bothSpeak = 15;
    private const ulong sidesOfPair = 2;

    /// <summary>What the dataset is called in a store.</summary>
    public static string NameOf(WorldSize size, ulong seed) => string.Create(CultureInfo.InvariantCulture, $"synthetic {size} in regions, seed {seed}");

    /// <summary>Draws it: one of a pair declares, in 15 of 100 pairs the other as well.</summary>
    public static PartnershipRecords Draw(WorldSize size, ulong seed)
    {
        Actor[] actors = [.. Enumerable.Range(0, size.Actors).Select(number => new Actor { Id = IdOf(number), Name = NameOf(number), Kind = ActorKind.State })];
        var rows = new List<PartnershipEvent>(2 * size.Partnerships);
        var stream = new PeerStream(seed + 2);
        foreach (var (pair, ends) in WorldPairs.Draw(size, seed).Index())
        {
            var (sponsor, partner) = stream.Below(2) == 0 ? (ends.A, ends.B) : (ends.B, ends.A);
            var own = PeerStream.Mix(seed) + ((ulong)pair * sidesOfPair);
            rows.AddRange(Side(sponsor, partner, own));
            if (stream.Below(coinSides) < bothSpeak)
                rows.AddRange(Side(partner, sponsor, own + 1));
        }

        return new PartnershipRecords
        {
            Read = DataTables.All,
            Actors = new ActorDirectory(actors),
            Ladders = WorldLadders.All.ToDictionary(ladder => ladder.Id, StringComparer.Ordinal),
            Partnerships = rows,
        };

        IEnumerable<PartnershipEvent> Side(int sponsor, int partner, ulong own) =>
            new WorldHistory(own).Draw(actors[sponsor].Id, actors[partner].Id, WorldLadders.All[sponsor % WorldLadders.All.Count]);
    }

    private static string IdOf(int number) => string.Create(CultureInfo.InvariantCulture, $"A{number:D6}");

    private static string NameOf(int number) => string.Create(CultureInfo.InvariantCulture, $"Actor {number}");
}
