namespace PartnershipGraph.Pages.Writing;

/// <summary>A stretch of a text in one script.</summary>
/// <param name="Text">The stretch.</param>
/// <param name="Language">The language that its script tells, where that is not the page's; null: the page's, or not known.</param>
/// <param name="IsRightToLeft">Whether it may run from right to left.</param>
internal readonly record struct TextRun(string Text, string? Language, bool IsRightToLeft);
