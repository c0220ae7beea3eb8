namespace PartnershipGraph.Dataset.Csv;

/// <summary>Which columns a file of the canonical folder has; further ones are kept as attributes.</summary>
/// <param name="File">The file's name.</param>
/// <param name="Required">The columns it must have.</param>
/// <param name="Optional">The columns it may have.</param>
internal sealed record TableForm(string File, string[] Required, string[] Optional)
{
    /// <summary>Further columns that it may have, and that are written only where a row has a value of them.</summary>
    public string[] Rare { get; init; } = [];

    /// <summary>Whether the format knows the column.</summary>
    public bool Knows(string column) => Required.Concat(Optional).Concat(Rare).Contains(column, StringComparer.OrdinalIgnoreCase);
}
