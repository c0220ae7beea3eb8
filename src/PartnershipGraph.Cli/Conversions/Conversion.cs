using PartnershipGraph.Formats.Fields;

namespace PartnershipGraph.Cli.Conversions;

/// <summary>What was converted into what.</summary>
/// <param name="Set">The data set's name.</param>
/// <param name="Folder">The folder that was written.</param>
/// <param name="Symmetrised">Whether allies that promise nothing were taken to promise what is promised to them.</param>
/// <param name="Records">What the files hold.</param>
/// <param name="Rows">The files of the folder, each with the number of its rows.</param>
internal sealed record Conversion(string Set, string Folder, bool Symmetrised, FieldRecords Records, IReadOnlyList<(string File, int Rows)> Rows);
