namespace PartnershipGraph.Formats.Merging;

/// <summary>What became of the rows of one file.</summary>
/// <param name="File">The file's name without its folder.</param>
/// <param name="Layout">What it was recognised as.</param>
/// <param name="Read">Its rows.</param>
/// <param name="Written">Those that the folder represents: by a row of their own, by several, or as part of one.</param>
/// <param name="LeftOut">The others, by reason: the reasons in the order of the alphabet.</param>
public sealed record FileMerge(string File, string Layout, int Read, int Written, IReadOnlyList<(string Reason, int Rows)> LeftOut);
