using CsvHelper;

namespace PartnershipGraph.Formats.Csv;

/// <summary>
/// Goes through the records of RFC 4180 with one separator. Blanks outside quotes do not count, those inside are text; blank
/// lines are passed over; a quote out of place is refused.
/// </summary>
internal sealed class CsvRecords : IDisposable
{
    private readonly TieFile file;
    private CsvMalformedRecord? malformed;

    public CsvRecords(TieFile file, ReadOnlyMemory<byte> text, char separator)
    {
        this.file = file;
        Reader = CsvReader.Create(text, new CsvReaderOptions
        {
            Separator = separator,
            HasHeader = false,
            TrackLineNumbers = true,
            TrimWhitespace = true,
            OnMalformedRecord = record => malformed ??= record,
        });
    }

    public CsvReader Reader { get; }

    /// <summary>The line on which the present record starts.</summary>
    public int Line => (int)Reader.LineNumber;

    /// <summary>Moves to the next record that is not blank.</summary>
    public bool Next()
    {
        while (Reader.Read())
        {
            if (malformed is { } bad)
            {
                throw Misquoted(bad);
            }

            if (Reader.FieldCount > 1 || !Reader.RawRecord.Trim(" \t"u8).IsEmpty)
            {
                return true;
            }
        }

        return false;
    }

    public void Dispose() => Reader.Dispose();

    private Exception Misquoted(CsvMalformedRecord bad) => bad.Reason == CsvMalformedReason.UnterminatedQuote
        ? file.Fault(
            Line, "open-quote", "a quoted field of this row is not closed before the end of the file",
            "Close the quote, or complete the file: it may have been cut off.")
        : file.Fault(
            Line, "bad-quote", "a quote stands inside a field that is not quoted as RFC 4180 asks",
            "Put the whole field in quotes and double each quote inside it.");
}
