namespace PartnershipGraph.Analysis.Exports;

/// <summary>A node of an exported network.</summary>
/// <param name="Id">The actor's id.</param>
/// <param name="Name">Its English name.</param>
/// <param name="Cow">Its Correlates of War number; empty where there is none.</param>
/// <param name="Iso3">Its ISO 3166-1 alpha-3 code; empty where there is none.</param>
/// <param name="Region">Its region; empty where none is given.</param>
/// <param name="Kind">state, territory, organization or collective.</param>
public sealed record ExportNode(string Id, string Name, string Cow, string Iso3, string Region, string Kind)
{
    /// <summary>What stands beside the id, in the order of <see cref="Values"/>.</summary>
    /// <param name="nodes">The nodes; their COW numbers are whole where every one of them is.</param>
    public static IReadOnlyList<ExportColumn> ColumnsOf(IEnumerable<ExportNode> nodes) =>
    [
        new("name", ExportType.Text, "English name"),
        new("cow", nodes.All(n => n.Cow.Length == 0 || CowNumber.Of(n.Cow) is not null) ? ExportType.Whole : ExportType.Text, "Correlates of War number"),
        new("iso3", ExportType.Text, "ISO 3166-1 alpha-3 code"),
        new("region", ExportType.Text, "Region"),
        new("kind", ExportType.Text, "state, territory, organization or collective"),
    ];

    /// <summary>What stands beside the id.</summary>
    public IReadOnlyList<string> Values => [Name, Cow, Iso3, Region, Kind];
}
