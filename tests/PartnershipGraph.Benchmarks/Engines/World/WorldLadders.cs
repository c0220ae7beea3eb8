using System.Globalization;
using PartnershipGraph.Domain.Ladders;
using PartnershipGraph.Domain.Provenance;

namespace PartnershipGraph.Benchmarks.Engines.World;

/// <summary>The ladders of a synthetic world, of several lengths, which any sponsor may use.</summary>
internal static class WorldLadders
{
    private static readonly int[] lengths = [5, 3, 4, 6, 1];

    /// <summary>All of them.</summary>
    public static IReadOnlyList<Ladder> All { get; } = [.. lengths.Select(Of)];

    private static Ladder Of(int length) => new(
        string.Create(CultureInfo.InvariantCulture, $"ladder-{length}"),
        sponsor: null,
        Enumerable.Range(1, length).Select(rank => new LadderTitle
        {
            Rank = new Rank(rank),
            Title = string.Create(CultureInfo.InvariantCulture, $"partnership of rank {rank} of {length}"),
            Source = new Citation("drawn by chance", "", Confidence.High),
        }));
}
