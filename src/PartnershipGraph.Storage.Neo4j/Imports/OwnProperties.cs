namespace PartnershipGraph.Storage.Neo4j.Imports;

/// <summary>What is ours on a node: the rest is other people's.</summary>
internal static class OwnProperties
{
    /// <summary>Every label that we give, by an import or to draw blocs.</summary>
    public static IReadOnlyList<string> Labels { get; } =
    [
        "Actor", "State", "Territory", "Organization", "Collective", "Ladder", "LadderTitle", "Alliance", "Vote", "Indicator",
        "Bloc1", "Bloc2", "Bloc3", "Bloc4", "Bloc5", "Bloc6", "Bloc7", "Bloc8",
    ];

    /// <summary>What a node is known by; it stays as long as the node does.</summary>
    public static IReadOnlyList<string> Keys { get; } = ["id", "key"];

    /// <summary>Every other property that an import gives a node; unknown columns come beside them.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        "import", "adopted", "name", "iso2", "iso3", "cow", "region", "subregion", "capital", "latitude", "longitude", "aliases",
        "from", "fromPrecision", "to", "toPrecision", "sponsor", "ranks", "ladder", "position", "rank", "unranked", "level", "title",
        "titleOriginal", "source", "sourceUrl", "confidence", "date", "datePrecision",
    ];
}
