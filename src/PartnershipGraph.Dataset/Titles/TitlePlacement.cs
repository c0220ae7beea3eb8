namespace PartnershipGraph.Dataset.Titles;

/// <summary>Where a title stands on a ladder, or why it stands nowhere.</summary>
/// <param name="Rank">The rank, 1 at the top; null where the title is unranked or was not placed.</param>
/// <param name="Basis">How it was found.</param>
/// <param name="Label">The label that decided, as it was given; empty where none was.</param>
/// <param name="Reason">One sentence for a reader.</param>
public sealed record TitlePlacement(int? Rank, PlacementBasis Basis, string Label, string Reason)
{
    /// <summary>Whether the title has a place, ranked or not.</summary>
    public bool IsPlaced => Basis != PlacementBasis.None;

    /// <summary>Whether the title has a place outside the order (rank '-').</summary>
    public bool IsUnranked => IsPlaced && Rank is null;

    /// <summary>What the words of the deciding label say; read when asked for.</summary>
    public TitleReading Reading => TitleNormaliser.Read(Label);
}
