namespace PartnershipGraph.Analysis.Ties;

/// <summary>A division of vertices as a file tells it.</summary>
/// <param name="File">The file's name without its folder, for messages.</param>
/// <param name="Rows">For each vertex named, its group and the line that says so; no vertex twice.</param>
public sealed record GroupTable(string File, IReadOnlyList<(string Id, string Group, int Line)> Rows);
