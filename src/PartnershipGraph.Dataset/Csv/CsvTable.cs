namespace PartnershipGraph.Dataset.Csv;

/// <summary>A table as it stands in the file: columns by name, rows in order. Its form is sound; its values are unread.</summary>
internal sealed class CsvTable
{
    private readonly Dictionary<string, int> index;

    public CsvTable(string file, IReadOnlyList<string> columns, IReadOnlyList<CsvRow> rows)
    {
        File = file;
        Columns = columns;
        Rows = rows;
        index = columns.Select((name, i) => (name, i)).ToDictionary(c => c.name, c => c.i, StringComparer.OrdinalIgnoreCase);
    }

    public string File { get; }

    public IReadOnlyList<string> Columns { get; }

    public IReadOnlyList<CsvRow> Rows { get; }

    /// <summary>Where a column stands; -1 where the table lacks it.</summary>
    public int IndexOf(string column) => index.GetValueOrDefault(column, -1);
}
