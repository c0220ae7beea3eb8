namespace PartnershipGraph.Cli.Rendering;

/// <summary>A table with further columns about the actors of its rows.</summary>
internal static class WiderTable
{
    /// <param name="table">The table.</param>
    /// <param name="idColumn">Which of its columns has the ids.</param>
    /// <param name="columns">The further columns.</param>
    /// <param name="cells">Their cells, by id.</param>
    public static ReportTable With(this ReportTable table, int idColumn, IReadOnlyList<Column> columns, Func<string, IReadOnlyList<Cell>> cells) => table with
    {
        Columns = [.. table.Columns, .. columns],
        Rows = [.. table.Rows.Select(row => (IReadOnlyList<Cell>)[.. row, .. cells(row[idColumn].Raw)])],
    };
}
