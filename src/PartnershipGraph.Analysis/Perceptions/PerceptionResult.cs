using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Domain.Ladders;

namespace PartnershipGraph.Analysis.Perceptions;

/// <summary>What both sides of each pair call their tie, and how far titles are returned in the whole network.</summary>
/// <param name="Snapshot">The directed network of titles.</param>
/// <param name="Ladders">The ladders by id.</param>
/// <param name="Reciprocity">Of the whole network, whether or not one actor was asked about.</param>
/// <param name="Dyads">The pairs of which both sides are coded, by |asymmetry| from the largest, undefined last, then by id.</param>
public sealed record PerceptionResult(
    Snapshot Snapshot, IReadOnlyDictionary<string, Ladder> Ladders, NetworkReciprocity Reciprocity, IReadOnlyList<PerceptionDyad> Dyads);
