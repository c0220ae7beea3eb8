namespace PartnershipGraph.Pages.Briefs;

/// <summary>A number in the head of a page.</summary>
/// <param name="Value">The number, as it is read.</param>
/// <param name="Label">What it counts or measures.</param>
public sealed record KeyNumber(string Value, string Label);
