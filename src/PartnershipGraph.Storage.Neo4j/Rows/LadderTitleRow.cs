using PartnershipGraph.Domain.Ladders;

namespace PartnershipGraph.Storage.Neo4j.Rows;

/// <summary>A title of a ladder and its node.</summary>
internal static class LadderTitleRow
{
    public static PropertyMap Properties(Ladder ladder, LadderTitle title) => RankProperties(new PropertyMap(), title.Rank)
        .Text("ladder", ladder.Id)
        .Value("level", title.Rank.IsRanked ? ladder.LevelOf(title.Rank) : null)
        .Text("title", title.Title)
        .Text("titleOriginal", title.TitleOriginal)
        .Span(title.Use)
        .Citation(title.Source)
        .Attributes(title.Attributes);

    public static LadderTitle? Read(RowValues row) =>
        Rank(row) is { } rank && row.Text("title").Length > 0 && row.Span() is { } use
            ? new LadderTitle
            {
                Rank = rank,
                Title = row.Text("title"),
                TitleOriginal = row.Text("titleOriginal"),
                Use = use,
                Source = row.Citation(),
                Attributes = row.Attributes(),
            }
            : null;

    /// <summary>A rank is a number; one outside the order has none and says so.</summary>
    public static PropertyMap RankProperties(PropertyMap map, Rank? rank) => map
        .Value("rank", rank is { IsRanked: true } ranked ? ranked.Value : null)
        .Value("unranked", rank is { IsRanked: false } ? true : null);

    public static Rank? Rank(RowValues row) => row.Whole("rank") switch
    {
        int value and >= 1 => new Rank(value),
        _ => row.Flag("unranked") ? Domain.Ladders.Rank.Unranked : null,
    };
}
