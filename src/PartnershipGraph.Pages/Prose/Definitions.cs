namespace PartnershipGraph.Pages.Prose;

/// <summary>Definitions of symbols, one below the other.</summary>
/// <param name="Items">The definitions.</param>
public sealed record Definitions(IReadOnlyList<Definition> Items) : Passage;
