namespace PartnershipGraph.Pages.Prose;

/// <summary>A paragraph.</summary>
/// <param name="Text">Its text.</param>
public sealed record Paragraph(string Text) : Passage;
