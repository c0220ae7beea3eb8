namespace PartnershipGraph.BundleConversion;

/// <summary>The tables of the bundle, in the columns of the folder format.</summary>
internal static class Recipes
{
    private static readonly Column sourceTitle = new("source_title", ["source_title", "citation_title"]);
    private static readonly Column sourceUrl = new("source_url", ["source_url", "citation_url"]);

    /// <summary>Every table, in the order in which it is written.</summary>
    public static IReadOnlyList<Recipe> All { get; } =
    [
        AsItStands(
            "actors.csv",
            "id", "name", "kind", "iso2", "iso3", "cow", "region", "subregion", "capital", "latitude", "longitude", "aliases",
            "from", "to"),
        AsItStands("ladders.csv", "ladder", "sponsor", "rank", "title", "title_original", "from", "to", "notes"),
        Partnerships(),
        AsItStands("alliances.csv", "alliance", "member", "kind", "from", "to"),
        AsItStands("memberships.csv", "organization", "member", "from", "to"),
        AsItStands("rivalries.csv", "a", "b", "magnitude", "from", "to"),
        AsItStands("attributes.csv", "id", "year", "indicator", "value", "unit"),
        AsItStands(
            "substance.csv",
            new("source", ["source_iso3"]), new("target", ["target_iso3"]), "year", "indicator", "value", "unit"),
        AsItStands("episodes.csv", "a", "b", "date", "to", "kind", "bearing", "summary"),
        AsItStands("votes.csv", "vote", "date", "voter", "choice"),
    ];

    private static Recipe AsItStands(string file, params Column[] columns) =>
        new(file, [file], [.. columns, sourceTitle, sourceUrl, "confidence"], Dropped: [], SortBy: []);

    /// <summary>
    /// China and the other sponsors in one table. The partner's name stands in actors.csv, the precision follows from the form
    /// of the date, and the sponsor's own level is what rank says on its ladder.
    /// </summary>
    private static Recipe Partnerships() => new(
        "partnerships.csv",
        ["china_partnerships.csv", "other_partnerships.csv"],
        [
            new("sponsor", ["source_iso3"]),
            new("partner", ["target_iso3"]),
            "date",
            "event",
            new("title", ["label_en"]),
            new("title_original", ["title_original", "label_zh"], Optional: true),
            "ladder",
            "rank",
            new("last_used", ["notes"]) { Reading = LastUse.Of },
            sourceTitle,
            sourceUrl,
            "confidence",
            "notes",
        ],
        Dropped: ["target", DatePrecision.Column, "tier_source"],
        SortBy: ["sponsor", "partner", "date"]);
}
