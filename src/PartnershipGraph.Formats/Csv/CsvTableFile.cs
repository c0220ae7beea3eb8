using CsvHelper;
using PartnershipGraph.Analysis.Exports;

namespace PartnershipGraph.Formats.Csv;

/// <summary>Writes a table as CSV: RFC 4180, a header, lines that end in LF.</summary>
public static class CsvTableFile
{
    /// <summary>How many lines a sheet of Excel holds; the rest it leaves away.</summary>
    public const int LinesOfExcel = 1_048_576;

    private static readonly CsvWriterOptions options = new() { NewLine = "\n" };

    /// <summary>Writes the header and every row.</summary>
    public static void Write(TextWriter output, ExportTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        using var csv = CsvWriter.Create(output, options, leaveOpen: true);
        Write(csv, table.Columns.Select(c => c.Name));
        foreach (var row in table.Rows)
        {
            Write(csv, row);
        }

        csv.Flush();
    }

    private static void Write(CsvWriter csv, IEnumerable<string> fields)
    {
        foreach (var field in fields)
        {
            csv.WriteField(field);
        }

        csv.EndRecord();
    }
}
