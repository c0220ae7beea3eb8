namespace PartnershipGraph.Cli.Rendering;

/// <summary>A part of a report: a heading, sentences, tables.</summary>
/// <param name="Title">The heading; empty for the only part of a small report.</param>
/// <param name="Text">Paragraphs before the tables.</param>
/// <param name="Tables">The tables.</param>
internal sealed record ReportSection(string Title, IReadOnlyList<string> Text, IReadOnlyList<ReportTable> Tables)
{
    /// <summary>Its name for programs, which stays when the heading changes; empty where nothing refers to it.</summary>
    public string Id { get; init; } = "";
}
