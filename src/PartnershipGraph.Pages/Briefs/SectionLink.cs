namespace PartnershipGraph.Pages.Briefs;

/// <summary>A link to another place of the same page.</summary>
/// <param name="Target">The id of the place.</param>
/// <param name="Text">What is linked.</param>
public sealed record SectionLink(string Target, string Text);
