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
}
