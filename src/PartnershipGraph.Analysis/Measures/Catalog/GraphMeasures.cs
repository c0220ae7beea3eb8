namespace PartnershipGraph.Analysis.Measures.Catalog;

/// <summary>Every measure there is, by name.</summary>
internal static class GraphMeasures
{
    private static readonly Dictionary<string, GraphMeasure> byName =
        ((IEnumerable<GraphMeasure>[])
        [
            LocalMeasures.All, PathMeasures.All, SpectralMeasures.All, StructureMeasures.All, CommunityMeasures.All, LinkMeasures.All, SignedMeasures.All,
        ])
        .SelectMany(family => family)
        .ToDictionary(m => m.Name, StringComparer.Ordinal);

    /// <summary>All of them, by name.</summary>
    public static IEnumerable<GraphMeasure> All => byName.Values.OrderBy(m => m.Name, StringComparer.Ordinal);

    /// <summary>The measure of this name; null if there is none.</summary>
    public static GraphMeasure? Find(string name) => byName.GetValueOrDefault(name);
}
