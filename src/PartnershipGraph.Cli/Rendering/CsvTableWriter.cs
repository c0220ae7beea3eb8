using CsvHelper;

namespace PartnershipGraph.Cli.Rendering;

/// <summary>Writes a table as RFC 4180 CSV: exact values, an empty field for what is undefined.</summary>
internal static class CsvTableWriter
{
    private static readonly CsvWriterOptions options = new() { NewLine = "\n" };

    public static void Write(TextWriter output, ReportTable table)
    {
        using var csv = CsvWriter.Create(output, options, leaveOpen: true);
        foreach (var column in table.ColumnsForData)
        {
            csv.WriteField(column.Key);
        }

        csv.EndRecord();
        foreach (var row in table.ForData)
        {
            foreach (var cell in row)
            {
                csv.WriteField(cell.Raw);
            }

            csv.EndRecord();
        }

        csv.Flush();
    }
}
