namespace PartnershipGraph.Dataset.Titles;

/// <summary>Where a title stands on a ladder.</summary>
/// <param name="Rank">The rank, 1 at the top; null where the title is unranked (rank '-') or was not placed.</param>
/// <param name="Basis">How it was found.</param>
internal sealed record TitlePlacement(int? Rank, PlacementBasis Basis)
{
    /// <summary>Whether the title has a place, ranked or not.</summary>
    public bool IsPlaced => Basis != PlacementBasis.None;
}
