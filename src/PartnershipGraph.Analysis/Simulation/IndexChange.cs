using PartnershipGraph.Analysis.Hedging;

namespace PartnershipGraph.Analysis.Simulation;

/// <summary>One value that a change moves.</summary>
/// <param name="Id">Id of the actor.</param>
/// <param name="Index">Symbol of the index.</param>
/// <param name="Pole">Id of the pole; null for an index that has one value.</param>
/// <param name="Before">The value as it is.</param>
/// <param name="After">The value as it would be.</param>
public sealed record IndexChange(string Id, string Index, string? Pole, IndexValue Before, IndexValue After)
{
    /// <summary>After less before; null where either is undefined.</summary>
    public double? Difference => After.Value - Before.Value;
}
