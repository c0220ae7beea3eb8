namespace PartnershipGraph.Analysis.Measures.Catalog;

/// <summary>Measures of pairs that are not tied, and might be.</summary>
internal static class LinkMeasures
{
    public static IEnumerable<GraphMeasure> All { get; } = [];
}
