using PartnershipGraph.Domain.Titles;

namespace PartnershipGraph.Dataset.Titles;

/// <summary>
/// One ladder, ready to place titles on it. A label is looked up first (among the original titles, then the English ones);
/// only one that is not listed is read by its words, and only then are the words of the ladder read too. By words, in this
/// order: a layer (命运共同体, a development partnership) takes the rank of the standing title; a title that
/// says the same as one of the ladder stands where that stands; a sectoral title is unranked; on five ranks
/// <see cref="FiveRankRule"/> decides; on any other number the title stands beside the nearest one of the ladder of the
/// same grade (<see cref="LadderWords.FindNearest"/>), so that a strategic partnership with words of its own sits where
/// this ladder's plain strategic titles sit.
/// </summary>
internal sealed class LadderIndex
{
    private readonly Dictionary<string, int?> originals = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int?> titles = new(StringComparer.Ordinal);
    private readonly Lazy<LadderWords> words;

    /// <summary>T, the largest rank of the ladder; 0 where it ranks nothing.</summary>
    private readonly int ranks;

    /// <summary>
    /// The index of the titles of one ladder, in any order. Of equal ones with different ranks the lowest-standing counts
    /// (outside the order lies below every rank), so that doubt never raises a title and the order of the file never matters.
    /// </summary>
    public LadderIndex(IEnumerable<ListedTitle> ladder)
    {
        ListedTitle[] all = [.. ladder];
        foreach (var title in all)
        {
            if (!string.IsNullOrWhiteSpace(title.TitleOriginal))
                List(originals, title.TitleOriginal, title.Rank);
            List(titles, title.Title, title.Rank);
        }

        ranks = all.Max(title => title.Rank) ?? 0;
        words = new(() => new LadderWords(all));
    }

    /// <summary>
    /// The place of a title. The original (Chinese) label is asked before the English one, and Chinese words decide before
    /// English ones, in whichever of the two they stand. Text that names no tie is not placed unless it is listed.
    /// </summary>
    /// <param name="titleOriginal">The label in the sponsor's language, or null.</param>
    /// <param name="title">The English label, or null.</param>
    /// <param name="standingRank">The rank of the title in force on that day, which a layer takes over; null where none is.</param>
    public TitlePlacement Place(string? titleOriginal, string? title, int? standingRank = null)
    {
        var labels = Cleaned(titleOriginal, title);
        foreach (var label in labels)
        {
            if (originals.TryGetValue(label, out var rank) || titles.TryGetValue(label, out rank))
                return new TitlePlacement(rank, PlacementBasis.Listed);
        }

        return PlaceByWords(labels, standingRank);
    }

    /// <summary>The place of a title by its words alone, as if the ladder did not list it; see <see cref="Place"/>.</summary>
    /// <param name="titleOriginal">The label in the sponsor's language, or null.</param>
    /// <param name="title">The English label, or null.</param>
    /// <param name="standingRank">The rank of the title in force on that day, which a layer takes over; null where none is.</param>
    internal TitlePlacement PlaceByWords(string? titleOriginal, string? title, int? standingRank = null) =>
        PlaceByWords(Cleaned(titleOriginal, title), standingRank);

    private static void List(Dictionary<string, int?> labels, string title, int? rank)
    {
        var label = LabelText.Clean(title);

        // A comparison with null is false: unranked stays, and replaces.
        if (!labels.TryGetValue(label, out var other) || rank is null || rank > other)
            labels[label] = rank;
    }

    private static List<string> Cleaned(string? titleOriginal, string? title)
    {
        var labels = new List<string>(2);
        foreach (var label in new[] { titleOriginal, title })
        {
            if (label is not null && LabelText.Clean(label) is { Length: > 0 } clean)
                labels.Add(clean);
        }

        return labels;
    }

    private TitlePlacement PlaceByWords(List<string> labels, int? standingRank) =>
        TitleNormaliser.Decisive(labels) is { } decisive
            ? PlaceReading(TitleNormaliser.ReadClean(decisive), standingRank)
            : new TitlePlacement(null, PlacementBasis.None);

    private TitlePlacement PlaceReading(TitleReading reading, int? standingRank)
    {
        if (reading.Layer && standingRank is not null)
            return new TitlePlacement(standingRank, PlacementBasis.Inherited);
        if (words.Value.TryFindSame(reading, out var rank))
            return new TitlePlacement(rank, PlacementBasis.SameWords);
        if (reading.Sectoral)
            return new TitlePlacement(null, PlacementBasis.Sectoral);
        if (ranks == FiveRankRule.Ranks)
            return new TitlePlacement(FiveRankRule.Rank(reading), PlacementBasis.Rule);
        if (words.Value.FindNearest(reading, ranks) is { } nearest)
            return new TitlePlacement(nearest, PlacementBasis.NearestWords);

        // A ladder that ranks nothing leaves every title unranked.
        return ranks == 0
            ? new TitlePlacement(null, PlacementBasis.NearestWords)
            : new TitlePlacement(Scaled(reading), PlacementBasis.Rule);
    }

    /// <summary>Five ranks brought to T where no title of the ladder can be read: the first stays first, the fifth is the last.</summary>
    private int Scaled(TitleReading reading) =>
        1 + (int)Math.Round((FiveRankRule.Rank(reading) - 1) * (ranks - 1) / (FiveRankRule.Ranks - 1.0), MidpointRounding.AwayFromZero);
}
