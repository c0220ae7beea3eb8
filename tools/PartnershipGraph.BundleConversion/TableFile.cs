using System.Text;
using CsvHelper;

namespace PartnershipGraph.BundleConversion;

/// <summary>Reads and writes tables as CSV: UTF-8 without byte-order mark, LF, quotes only where RFC 4180 needs them.</summary>
internal static class TableFile
{
    private const char byteOrderMark = '\uFEFF';
    private static readonly UTF8Encoding utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private static readonly CsvReaderOptions reading = new()
    {
        TrackLineNumbers = true,
        MalformedData = CsvMalformedDataHandling.Throw,
        FieldCountMismatch = CsvFieldCountHandling.Throw,
    };

    private static readonly CsvWriterOptions writing = new() { NewLine = "\n" };

    /// <summary>Reads a whole table and refuses a row that has more or fewer fields than the header.</summary>
    /// <param name="path">The CSV file.</param>
    /// <returns>The table.</returns>
    public static Table Read(string path)
    {
        var name = Path.GetFileName(path);
        try
        {
            using var reader = CsvReader.Create(new StreamReader(path, utf8), reading, leaveOpen: false);
            reader.ReadHeader();
            string[] columns = [.. reader.Headers];
            var rows = new List<string[]>();
            while (reader.Read())
                rows.Add([.. Enumerable.Range(0, columns.Length).Select(reader.GetString)]);
            return new Table(name, columns, rows);
        }
        catch (Exception e) when (e is CsvFormatException or DecoderFallbackException)
        {
            throw new InvalidDataException(name + ": " + e.Message, e);
        }
    }

    /// <summary>Writes a table, replacing the file.</summary>
    /// <param name="table">What to write.</param>
    /// <param name="path">Where.</param>
    public static void Write(Table table, string path)
    {
        using var writer = CsvWriter.Create(new StreamWriter(path, append: false, utf8), writing, leaveOpen: false);
        writer.WriteRecord(table.Columns);
        foreach (var row in table.Rows)
        {
            RefuseHiddenCharacters(row);
            writer.WriteRecord(row);
        }
    }

    private static void RefuseHiddenCharacters(string[] row)
    {
        foreach (var field in row)
        {
            if (field.AsSpan().ContainsAny(byteOrderMark, '\r'))
                throw new InvalidDataException("a byte-order mark or carriage return inside the field: " + field);
        }
    }
}
