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
public sealed class LadderIndex
{
    private readonly Dictionary<string, int?> originals = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int?> titles = new(StringComparer.Ordinal);
    private readonly Lazy<LadderWords> words;

    /// <summary>The index of the titles of one ladder, in their order: of two equal ones the first counts.</summary>
    public LadderIndex(IEnumerable<ListedTitle> ladder)
    {
        ArgumentNullException.ThrowIfNull(ladder);
        ListedTitle[] all = [.. ladder];
        foreach (var title in all)
        {
            if (!string.IsNullOrWhiteSpace(title.TitleOriginal))
                originals.TryAdd(LabelText.Clean(title.TitleOriginal), title.Rank);
            titles.TryAdd(LabelText.Clean(title.Title), title.Rank);
        }

        Ranks = all.Max(title => title.Rank) ?? 0;
        words = new(() => new LadderWords(all));
    }

    /// <summary>T, the largest rank of the ladder; 0 where it ranks nothing.</summary>
    public int Ranks { get; }

    /// <summary>
    /// The place of a title. The original (Chinese) label is asked before the English one, and Chinese words decide before
    /// English ones, in whichever of the two they stand. Text that names no tie is not placed unless it is listed.
    /// </summary>
    /// <param name="titleOriginal">The label in the sponsor's language, or null.</param>
    /// <param name="title">The English label, or null.</param>
    /// <param name="standingRank">The rank of the title in force on that day, which a layer takes over; null where none is.</param>
    public TitlePlacement Place(string? titleOriginal, string? title, int? standingRank = null)
    {
        var labels = Labels(titleOriginal, title);
        foreach (var (label, clean) in labels)
        {
            if (originals.TryGetValue(clean, out var rank) || titles.TryGetValue(clean, out rank))
                return new TitlePlacement(rank, PlacementBasis.Listed, label, "The ladder lists this title.");
        }

        return PlaceByWords(labels, standingRank);
    }

    /// <summary>The place of a title by its words alone, as if the ladder did not list it; see <see cref="Place"/>.</summary>
    /// <param name="titleOriginal">The label in the sponsor's language, or null.</param>
    /// <param name="title">The English label, or null.</param>
    /// <param name="standingRank">The rank of the title in force on that day, which a layer takes over; null where none is.</param>
    public TitlePlacement PlaceByWords(string? titleOriginal, string? title, int? standingRank = null) =>
        PlaceByWords(Labels(titleOriginal, title), standingRank);

    private static List<(string Label, string Clean)> Labels(string? titleOriginal, string? title)
    {
        var labels = new List<(string, string)>(2);
        foreach (var label in new[] { titleOriginal, title })
        {
            if (label is not null && LabelText.Clean(label) is { Length: > 0 } clean)
                labels.Add((label, clean));
        }

        return labels;
    }

    private TitlePlacement PlaceByWords(List<(string Label, string Clean)> labels, int? standingRank)
    {
        var decisive = labels.FindIndex(label => TitleNormaliser.NamesChineseTie(label.Clean));
        if (decisive < 0)
            decisive = labels.FindIndex(label => TitleNormaliser.NamesEnglishTie(label.Clean));
        if (decisive >= 0)
            return PlaceReading(labels[decisive].Label, TitleNormaliser.ReadClean(labels[decisive].Clean), standingRank);
        return new TitlePlacement(
            null,
            PlacementBasis.None,
            labels.Count > 0 ? labels[0].Label : string.Empty,
            "The ladder does not list this text, and it names no partnership, relation or community.");
    }

    private TitlePlacement PlaceReading(string label, TitleReading reading, int? standingRank)
    {
        if (reading.Layer && standingRank is not null)
            return new TitlePlacement(standingRank, PlacementBasis.Inherited, label, "A layer over the standing title keeps its rank.");
        if (words.Value.TryFindSame(reading, out var rank))
            return new TitlePlacement(rank, PlacementBasis.SameWords, label, "The ladder lists a title that says the same.");
        if (reading.Sectoral)
            return new TitlePlacement(null, PlacementBasis.Sectoral, label, "A title confined to a field stands outside the order.");
        if (Ranks == FiveRankRule.Ranks)
            return new TitlePlacement(FiveRankRule.Rank(reading), PlacementBasis.Rule, label, "Placed by the five-rank rule.");
        if (words.Value.FindNearest(reading, Ranks) is { } nearest)
            return new TitlePlacement(nearest, PlacementBasis.NearestWords, label, "Placed beside the ladder's nearest title.");
        return Ranks == 0
            ? new TitlePlacement(null, PlacementBasis.NearestWords, label, "The ladder ranks nothing, so the title is unranked.")
            : new TitlePlacement(Scaled(reading), PlacementBasis.Rule, label, "Placed by the five-rank rule, scaled to this ladder.");
    }

    /// <summary>Five ranks brought to T where no title of the ladder can be read: the first stays first, the fifth is the last.</summary>
    private int Scaled(TitleReading reading) =>
        1 + (int)Math.Round((FiveRankRule.Rank(reading) - 1) * (Ranks - 1) / (FiveRankRule.Ranks - 1.0), MidpointRounding.AwayFromZero);
}
