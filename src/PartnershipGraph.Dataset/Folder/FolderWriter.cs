using PartnershipGraph.Domain;

namespace PartnershipGraph.Dataset.Folder;

/// <summary>Writes a folder in the canonical format. Tables without rows are left away, save the two that a folder must have.</summary>
public static class FolderWriter
{
    /// <summary>Writes the files into a folder that is there.</summary>
    /// <returns>The files, each with the number of its rows.</returns>
    /// <exception cref="OperationCanceledException">It was cancelled; files may have been begun.</exception>
    public static IReadOnlyList<(string File, int Rows)> Write(string directory, PartnershipRecords records, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(records);
        var tables = RecordTables.Of(records);
        foreach (var table in tables)
        {
            using var file = new StreamWriter(Path.Combine(directory, table.Form.File), append: false) { NewLine = "\n" };
            table.WriteTo(file, cancellationToken);
        }

        return [.. tables.Select(t => (t.Form.File, t.Rows.Count))];
    }
}
