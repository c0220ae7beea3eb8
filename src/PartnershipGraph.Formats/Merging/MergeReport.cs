namespace PartnershipGraph.Formats.Merging;

/// <summary>What became of every row of every file: read = written + left out, of each file and of all.</summary>
/// <param name="Files">The files, in the order in which they were named.</param>
public sealed record MergeReport(IReadOnlyList<FileMerge> Files)
{
    /// <summary>All files together.</summary>
    public FileMerge Total { get; } = new(
        "all files",
        "",
        Files.Sum(f => f.Read),
        Files.Sum(f => f.Written),
        [
            .. Files.SelectMany(f => f.LeftOut)
                .GroupBy(r => r.Reason, StringComparer.Ordinal)
                .OrderBy(g => g.Key, StringComparer.Ordinal)
                .Select(g => (g.Key, g.Sum(r => r.Rows))),
        ]);
}
