namespace PartnershipGraph.Analysis.Exports;

/// <summary>A node through time.</summary>
/// <param name="Node">Who.</param>
/// <param name="Spells">When it was in the network, in order; at least one.</param>
public sealed record ExportHistoryNode(ExportNode Node, IReadOnlyList<ExportSpell> Spells);
