namespace PartnershipGraph.BundleConversion;

/// <summary>How one bundled table is made.</summary>
/// <param name="File">The file in the bundle.</param>
/// <param name="Sources">The files of the research, joined in this order.</param>
/// <param name="Columns">The columns of the bundle, in order.</param>
/// <param name="Dropped">Columns of the research that other columns make redundant. Any other unread column is an error.</param>
/// <param name="SortBy">Columns to sort by, by code point; rows equal in all of them keep the order of the files.</param>
internal sealed record Recipe(
    string File,
    IReadOnlyList<string> Sources,
    IReadOnlyList<Column> Columns,
    IReadOnlyList<string> Dropped,
    IReadOnlyList<string> SortBy);
