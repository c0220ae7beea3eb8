namespace PartnershipGraph.Cli.Rendering;

/// <summary>What a command has to say, before it is known in which format.</summary>
/// <param name="Title">What it is about.</param>
/// <param name="Reading">How to read it, in one plain sentence; empty where the tables speak for themselves.</param>
/// <param name="Sections">Its parts.</param>
/// <param name="Caption">Lines that say as of when, by which scheme and layers, from how many rows, which data, which version.</param>
internal sealed record Report(string Title, string Reading, IReadOnlyList<ReportSection> Sections, IReadOnlyList<string> Caption)
{
    /// <summary>The table that CSV carries where only one can be written.</summary>
    public ReportTable? Main { get; init; }

    /// <summary>Where the rows are that a person is not shown.</summary>
    public string EveryRow { get; init; } = "--format csv or json carries every row";

    /// <summary>Every table, in order.</summary>
    public IEnumerable<ReportTable> Tables => Sections.SelectMany(s => s.Tables);

    /// <summary>A report of one part.</summary>
    public static Report Of(string title, string reading, IReadOnlyList<ReportTable> tables, IReadOnlyList<string> caption) =>
        new(title, reading, [new ReportSection("", [], tables)], caption);
}
