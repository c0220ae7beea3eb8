namespace PartnershipGraph.Pages.Islands;

/// <summary>The data of a page, packed so that no text in them can be read as markup.</summary>
/// <param name="Markup">The element that holds them, written as it stands: a <c>template</c> with the id <c>pgraph-data</c> and the base64 of a gzip of a tar.</param>
public sealed record PageIsland(string Markup);
