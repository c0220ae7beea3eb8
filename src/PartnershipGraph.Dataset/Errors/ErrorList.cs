namespace PartnershipGraph.Dataset.Errors;

/// <summary>Collects what is wrong while a folder is read, so that one run names every bad row.</summary>
/// <param name="within">The file that the named files lie in; null: they are files of their own.</param>
internal sealed class ErrorList(string? within = null)
{
    private readonly List<DataError> errors = [];

    /// <summary>How many there are.</summary>
    public int Count => errors.Count;

    /// <summary>The errors by file and line.</summary>
    public IReadOnlyList<DataError> Sorted =>
    [
        .. errors.OrderBy(e => e.File, StringComparer.Ordinal).ThenBy(e => e.Line),
    ];

    /// <summary>Notes one.</summary>
    public void Add(DataError error) => errors.Add(within is null ? error : error with { File = $"{within}!{error.File}" });
}
