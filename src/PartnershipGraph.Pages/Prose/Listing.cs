namespace PartnershipGraph.Pages.Prose;

/// <summary>A list.</summary>
/// <param name="Items">Its items, each a text.</param>
public sealed record Listing(IReadOnlyList<string> Items) : Passage;
