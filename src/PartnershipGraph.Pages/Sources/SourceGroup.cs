namespace PartnershipGraph.Pages.Sources;

/// <summary>The sources of one table of the data.</summary>
/// <param name="Id">Its anchor.</param>
/// <param name="Title">Which table, with how many rows and sources.</param>
/// <param name="Sources">The sources.</param>
public sealed record SourceGroup(string Id, string Title, IReadOnlyList<PageSource> Sources);
