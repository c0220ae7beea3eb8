using PartnershipGraph.Domain.Ladders;

namespace PartnershipGraph.Analysis.Simulation;

/// <summary>What if the title between two actors were another one.</summary>
/// <param name="A">Id of one actor; its ladder is taken where neither side ever gave the other a title.</param>
/// <param name="B">Id of the other.</param>
/// <param name="Rank">The rank that every coded side takes on its own ladder; null: no title stands.</param>
public sealed record PairChange(string A, string B, Rank? Rank)
{
    /// <summary>The change as it is typed: <c>VNM-CHN=1</c>, <c>PHL-USA=none</c>.</summary>
    public override string ToString() => $"{A}-{B}={Rank?.ToString() ?? "none"}";
}
