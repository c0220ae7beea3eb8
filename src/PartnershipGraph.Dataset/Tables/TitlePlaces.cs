using PartnershipGraph.Dataset.Titles;
using PartnershipGraph.Domain.Ladders;
using PartnershipGraph.Domain.Provenance;

namespace PartnershipGraph.Dataset.Tables;

/// <summary>Finds the rank of a title: on its ladder, else by its words.</summary>
internal sealed class TitlePlaces
{
    private static readonly LadderTitle[] fiveTiers =
    [
        Tier(1, "Comprehensive Strategic Partnership of Coordination"),
        Tier(2, "Comprehensive Strategic Partnership"),
        Tier(3, "Strategic Partnership"),
        Tier(4, "Comprehensive Partnership"),
        Tier(5, "Partnership"),
    ];

    private readonly Dictionary<string, LadderIndex> indexes = new(StringComparer.Ordinal);

    /// <summary>The ladder of a folder that has none for a sponsor: the five ranks that the words of a title tell apart.</summary>
    /// <param name="ladders">The folder's own ladders, none of whose names it takes.</param>
    public static Ladder FiveRanksBeside(IReadOnlyDictionary<string, Ladder> ladders)
    {
        var name = "five-ranks";
        while (ladders.ContainsKey(name))
        {
            name += "-of-words";
        }

        return new Ladder(name, null, fiveTiers);
    }

    /// <summary>The rank of a title on a ladder; null where neither the ladder nor the words place it.</summary>
    /// <param name="ladder">The ladder.</param>
    /// <param name="titleOriginal">The title in the sponsor's language, which is tried first.</param>
    /// <param name="title">The title in English.</param>
    /// <param name="standing">The rank of the title that stands already: an extra layer inherits it.</param>
    public Rank? Place(Ladder ladder, string titleOriginal, string title, Rank? standing)
    {
        if (!indexes.TryGetValue(ladder.Id, out var index))
        {
            indexes[ladder.Id] = index = new LadderIndex(ladder.Titles.Select(t => new ListedTitle(ValueOf(t.Rank), t.Title, t.TitleOriginal)));
        }

        var placed = index.Place(titleOriginal, title, standing is { } rank ? ValueOf(rank) : null);
        return !placed.IsPlaced ? null : placed.Rank is { } value ? new Rank(value) : Rank.Unranked;
    }

    private static int? ValueOf(Rank rank) => rank.IsRanked ? rank.Value : null;

    private static LadderTitle Tier(int rank, string title) =>
        new() { Rank = new Rank(rank), Title = title, Source = new Citation("order of the words of a title", "", Confidence.Low) };
}
