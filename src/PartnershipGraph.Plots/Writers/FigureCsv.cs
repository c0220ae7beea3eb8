using CsvHelper;
using PartnershipGraph.Plots.Figures;

namespace PartnershipGraph.Plots.Writers;

/// <summary>Writes exactly the numbers that a figure draws as CSV (RFC 4180, line feeds): the key of each mark, then its cells.</summary>
public static class FigureCsv
{
    private static readonly CsvWriterOptions options = new() { NewLine = "\n" };

    /// <summary>The whole table.</summary>
    public static string Text(FigureTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        using var text = new StringWriter { NewLine = "\n" };
        using (var csv = CsvWriter.Create(text, options, leaveOpen: true))
        {
            Row(csv, table.Columns.Select(c => c.Key).Prepend("key"));
            foreach (var row in table.Rows)
            {
                Row(csv, row.Cells.Prepend(row.Key));
            }

            csv.Flush();
        }

        return text.ToString();
    }

    private static void Row(CsvWriter csv, IEnumerable<string> fields)
    {
        foreach (var field in fields)
        {
            csv.WriteField(field);
        }

        csv.EndRecord();
    }
}
