namespace PartnershipGraph.Analysis.Simulation;

/// <summary>A change of a pair, and what it means for each of its sides.</summary>
/// <param name="Change">The change.</param>
/// <param name="Sides">The sides that are set, that of A first; none where there is no title to end.</param>
public sealed record PlannedChange(PairChange Change, IReadOnlyList<SideMove> Sides)
{
    /// <summary>The steps that the pair goes: those of the side that goes farthest. 0 where it stands so already.</summary>
    public int Steps => Sides.Select(s => s.Steps).DefaultIfEmpty(0).Max();
}
