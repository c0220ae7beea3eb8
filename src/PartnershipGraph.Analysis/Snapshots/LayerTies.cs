using PartnershipGraph.Domain.Provenance;

namespace PartnershipGraph.Analysis.Snapshots;

/// <summary>What one layer brings to a snapshot.</summary>
/// <param name="Ties">Its ties, each pair (or arc) once.</param>
/// <param name="Rows">The rows that it rests on.</param>
/// <param name="Warnings">What a reader must know about it.</param>
internal sealed record LayerTies(IReadOnlyList<Tie> Ties, IReadOnlyList<Citation> Rows, IReadOnlyList<string> Warnings);
