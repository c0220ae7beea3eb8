namespace PartnershipGraph.Analysis.Overlap;

/// <summary>Where an actor stands in the 2×2.</summary>
/// <param name="Id">Its id.</param>
/// <param name="IsAllied">Whether it has a defence pact with the pole.</param>
/// <param name="Tie">w_iQ, its title tie to the other power as a share of the heaviest weight, 0 (none) to 1.</param>
/// <param name="Cell">The cell.</param>
public sealed record Place(string Id, bool IsAllied, double Tie, OverlapCell Cell)
{
    /// <summary>AHX = 1[allied with the pole] · w_iQ, 0 to 1, never null: how deep an ally's tie to the other power is.</summary>
    public double AlliedHedging => IsAllied ? Tie : 0;
}
