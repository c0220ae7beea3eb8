namespace PartnershipGraph.Analysis.Measures.Catalog;

/// <summary>Measures of friendly and hostile ties.</summary>
internal static class SignedMeasures
{
    public static IEnumerable<GraphMeasure> All { get; } = [];
}
