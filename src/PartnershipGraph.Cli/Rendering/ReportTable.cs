namespace PartnershipGraph.Cli.Rendering;

/// <summary>A table of a report.</summary>
/// <param name="Id">Its name in file names and JSON.</param>
/// <param name="Title">What it shows.</param>
/// <param name="Columns">Its columns.</param>
/// <param name="Rows">Its rows, a cell for every column.</param>
internal sealed record ReportTable(string Id, string Title, IReadOnlyList<Column> Columns, IReadOnlyList<IReadOnlyList<Cell>> Rows)
{
    /// <summary>What a reader must know to read it.</summary>
    public string Note { get; init; } = "";

    /// <summary>How many rows a person is shown; all are taken away in CSV and JSON.</summary>
    public int RowsShown { get; init; } = int.MaxValue;

    /// <summary>The rows a person is shown, by number, where it is not simply the first ones.</summary>
    public IReadOnlyList<int>? ShownRows { get; init; }

    /// <summary>What its rows add up to, where it is a whole ledger of paths; null elsewhere.</summary>
    public LedgerSums? Ledger { get; init; }

    /// <summary>The columns for a person.</summary>
    public IEnumerable<Column> ColumnsForReading => Columns.Where(c => c.For != ColumnFor.Data);

    /// <summary>The rows for a person, a cell for each of <see cref="ColumnsForReading"/>.</summary>
    public IEnumerable<IEnumerable<Cell>> ForReading =>
        (ShownRows is null ? Rows : ShownRows.Select(i => Rows[i])).Take(RowsShown).Select(r => r.Where((_, i) => Columns[i].For != ColumnFor.Data));

    /// <summary>The columns for a program.</summary>
    public IEnumerable<Column> ColumnsForData => Columns.Where(c => c.For != ColumnFor.Reading);

    /// <summary>Every row, a cell for each of <see cref="ColumnsForData"/>.</summary>
    public IEnumerable<IEnumerable<Cell>> ForData => Rows.Select(r => r.Where((_, i) => Columns[i].For != ColumnFor.Reading));

    /// <summary>Whether a person is shown a row.</summary>
    public bool HasRowsForReading => ForReading.Any();

    /// <summary>How many rows a person is not shown.</summary>
    public int Hidden => Rows.Count - ForReading.Count();
}
