namespace PartnershipGraph.Dataset.Csv;

/// <summary>A table as it stands in the file: columns by name, rows in order. Its form is sound; its values are unread.</summary>
internal sealed class CsvTable
{
    private readonly IReadOnlyList<CsvRow> unsound;
    private readonly Dictionary<string, int> index;

    /// <param name="file">The file's name.</param>
    /// <param name="columns">The header.</param>
    /// <param name="rows">The rows of sound form.</param>
    /// <param name="unsound">The other ones, which may have more or fewer fields than the header.</param>
    public CsvTable(string file, IReadOnlyList<string> columns, IReadOnlyList<CsvRow> rows, IReadOnlyList<CsvRow> unsound)
    {
        File = file;
        Columns = columns;
        Rows = rows;
        this.unsound = unsound;
        index = columns.Select((name, i) => (name, i)).ToDictionary(c => c.name, c => c.i, StringComparer.OrdinalIgnoreCase);
    }

    public string File { get; }

    public IReadOnlyList<string> Columns { get; }

    public IReadOnlyList<CsvRow> Rows { get; }

    /// <summary>Where a column stands; -1 where the table lacks it.</summary>
    public int IndexOf(string column) => index.GetValueOrDefault(column, -1);

    /// <summary>
    /// The values of a column in every row, those of unsound rows as far as they can be told: what refers to such a row is
    /// not wrong for that.
    /// </summary>
    public IEnumerable<string> Mentioned(string column)
    {
        var i = IndexOf(column);
        return Rows.Concat(unsound).Where(r => i >= 0 && i < r.Fields.Length)
            .Select(r => r.Fields[i].Replace("\uFEFF", "", StringComparison.Ordinal));
    }
}
