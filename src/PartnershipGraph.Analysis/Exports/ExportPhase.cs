namespace PartnershipGraph.Analysis.Exports;

/// <summary>A time during which nothing about a tie changed.</summary>
/// <param name="Spell">When.</param>
/// <param name="Weight">Its strength then.</param>
/// <param name="Values">A value for every column of the layer: invariant text, empty for what is not there.</param>
public sealed record ExportPhase(ExportSpell Spell, double Weight, IReadOnlyList<string> Values);
