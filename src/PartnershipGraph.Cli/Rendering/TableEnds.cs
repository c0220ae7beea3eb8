namespace PartnershipGraph.Cli.Rendering;

/// <summary>Shows a reader both ends of a sorted table where the middle says least.</summary>
internal static class TableEnds
{
    /// <summary>The first and the last rows, half of the number each; rows without a value (a dash in the last number column) are left to programs, unless no row has one.</summary>
    public static ReportTable ShowingEnds(this ReportTable table, int rows)
    {
        var last = table.Columns.ToList().FindLastIndex(c => c.IsNumber);
        List<int> valued = [.. Enumerable.Range(0, table.Rows.Count).Where(i => table.Rows[i][last].Display != Cell.Undefined)];
        return valued.Count == 0 ? table with { ShownRows = [.. Enumerable.Range(0, Math.Min(rows, table.Rows.Count))] }
            : valued.Count <= rows ? table with { ShownRows = valued }
            : table with { ShownRows = [.. valued.Take((rows + 1) / 2), .. valued.TakeLast(rows / 2)] };
    }
}
