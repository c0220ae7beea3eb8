namespace PartnershipGraph.Analysis.Exports;

/// <summary>A column of an exported table, or an attribute of exported nodes or ties.</summary>
/// <param name="Name">Lower-case letters, digits and underscores, beginning with a letter.</param>
/// <param name="Type">What its values are.</param>
/// <param name="Label">What it means, in a few words.</param>
public sealed record ExportColumn(string Name, ExportType Type, string Label);
