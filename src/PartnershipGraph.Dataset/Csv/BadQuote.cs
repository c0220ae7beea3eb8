using CsvHelper;

namespace PartnershipGraph.Dataset.Csv;

/// <summary>A quote that RFC 4180 does not allow.</summary>
/// <param name="IsOpen">Whether the value that it opens is never closed.</param>
/// <param name="Field">The field in which it stands, counted from 0.</param>
internal readonly record struct BadQuote(bool IsOpen, int Field)
{
    /// <summary>The first bad quote of the reader's present record.</summary>
    public static BadQuote In(CsvReader reader, CsvMalformedRecord malformed)
    {
        // Everything before it is well formed, so that commas inside quotes can be told from those between fields.
        var before = reader.RawRecord[..(int)Math.Clamp(malformed.ByteOffset - reader.ByteOffset, 0, reader.RawRecord.Length)];
        return new BadQuote(malformed.Reason == CsvMalformedReason.UnterminatedQuote, FieldCount.Before(before));
    }
}
