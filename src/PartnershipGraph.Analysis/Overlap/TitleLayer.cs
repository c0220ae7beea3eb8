using PartnershipGraph.Analysis.Snapshots;

namespace PartnershipGraph.Analysis.Overlap;

/// <summary>The part of a tie that titles make, whatever other layers joined it.</summary>
internal static class TitleLayer
{
    /// <summary>The weight by titles alone; 0 where no title ties the pair.</summary>
    public static double WeightOf(Tie tie, SnapshotOptions options) =>
        options.Combine.Join([.. tie.Sides.Select(s => s.Weight).OfType<double>()]);

    /// <summary>The ties that titles make, with their weights.</summary>
    public static IReadOnlyList<Tie> Of(Snapshot network) =>
        [.. network.Ties.Select(t => t with { Weight = WeightOf(t, network.Options) }).Where(t => t.Weight > 0)];
}
