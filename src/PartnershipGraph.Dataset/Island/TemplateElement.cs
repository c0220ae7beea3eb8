namespace PartnershipGraph.Dataset.Island;

/// <summary>A template element of a page.</summary>
/// <param name="Start">Where its tag begins.</param>
/// <param name="Attributes">Its attributes, names in lower case, as they are written.</param>
/// <param name="ContentStart">Where its content begins.</param>
/// <param name="ContentEnd">Where its content ends; null where the page ends first.</param>
internal sealed record TemplateElement(int Start, IReadOnlyDictionary<string, string> Attributes, int ContentStart, int? ContentEnd);
