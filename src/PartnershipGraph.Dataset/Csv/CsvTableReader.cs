using CsvHelper;
using PartnershipGraph.Dataset.Errors;

namespace PartnershipGraph.Dataset.Csv;

/// <summary>Reads one file of a folder into a table whose form is sound: RFC 4180 with commas, UTF-8, a header, full rows.</summary>
internal static class CsvTableReader
{
    private static readonly CsvReaderOptions rfc4180 = new()
    {
        Separator = ',',
        HasHeader = false,
        TrackLineNumbers = true,
        SkipEmptyLines = true,

        // Rows are kept, and most of their words stand in thousands of them.
        PoolStrings = true,
    };

    /// <summary>The table with its sound rows; null where the file cannot be read as a table at all. What is wrong is noted.</summary>
    public static CsvTable? Read(TableForm form, byte[] bytes, ErrorList errors, CancellationToken cancellation)
    {
        if (!TextCheck.IsUtf8(form.File, bytes, errors))
        {
            return null;
        }

        var malformed = new Dictionary<long, CsvMalformedRecord>();
        var options = rfc4180 with { OnMalformedRecord = r => malformed[r.RecordNumber] = r };

        // The reader skips one byte-order mark at the start; a second one is the file's own.
        using var reader = CsvReader.Create(bytes, options);
        if (!reader.Read())
        {
            errors.Add(new DataError(form.File, 1, "", DataRule.MissingColumn, "the file is empty", "Write at least the header row."));
            return null;
        }

        var checkMarks = TextCheck.HasStrayMark(bytes);
        var header = Fields(reader);
        if (!HeaderCheck.IsSound(form, header, errors))
        {
            return null;
        }

        var (rows, unsound) = (new List<CsvRow>(), new List<CsvRow>());
        long record = 1;
        while (reader.Read())
        {
            cancellation.ThrowIfCancellationRequested();
            record++;
            var row = new CsvRow((int)reader.LineNumber, Fields(reader));
            var isBlank = row.Fields.Length == 1 && string.IsNullOrWhiteSpace(row.Fields[0]);
            if (isBlank && header.Length > 1)
            {
                continue;
            }

            BadQuote? quote = malformed.TryGetValue(record, out var bad) ? BadQuote.In(reader, bad) : null;
            var isSound = RowForm.IsSound(form.File, header, row, quote, isLast: IsLast(reader, bytes), checkMarks, errors);
            (isSound ? rows : unsound).Add(row);
        }

        return new CsvTable(form.File, header, rows, unsound);
    }

    private static string[] Fields(CsvReader reader)
    {
        var fields = new string[reader.FieldCount];
        for (var i = 0; i < fields.Length; i++)
        {
            fields[i] = reader.GetString(i).Trim();
        }

        return fields;
    }

    /// <summary>Whether nothing follows the row, not even a line break: the mark of a file that was cut off.</summary>
    private static bool IsLast(CsvReader reader, byte[] bytes) =>
        reader.ByteOffset + reader.RawRecord.Length >= bytes.Length;
}
