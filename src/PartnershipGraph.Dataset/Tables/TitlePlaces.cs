using PartnershipGraph.Domain.Ladders;
using PartnershipGraph.Domain.Provenance;

namespace PartnershipGraph.Dataset.Tables;

/// <summary>Finds the rank of a title: on its ladder, else by its words.</summary>
internal sealed class TitlePlaces
{
    /// <summary>The ladder of a folder that has none for a sponsor: the five ranks that the words of a title tell apart.</summary>
    public static Ladder FiveRanks { get; } = new(
        "five-ranks",
        null,
        [
            Tier(1, "Comprehensive Strategic Partnership of Coordination"),
            Tier(2, "Comprehensive Strategic Partnership"),
            Tier(3, "Strategic Partnership"),
            Tier(4, "Comprehensive Partnership"),
            Tier(5, "Partnership"),
        ]);

    public Rank? Place(Ladder ladder, string titleOriginal, string title, DateOnly day, Rank? standing) => null;

    private static LadderTitle Tier(int rank, string title) =>
        new() { Rank = new Rank(rank), Title = title, Source = new Citation("order of the words of a title", "", Confidence.Low) };
}
