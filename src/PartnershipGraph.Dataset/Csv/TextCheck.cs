using System.Buffers;
using System.Text;
using PartnershipGraph.Dataset.Errors;

namespace PartnershipGraph.Dataset.Csv;

/// <summary>Checks the bytes of a file before they are read as CSV: UTF-8, with a byte-order mark at the very start only.</summary>
internal static class TextCheck
{
    private static readonly UTF8Encoding strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private static ReadOnlySpan<byte> Mark => [0xEF, 0xBB, 0xBF];

    /// <summary>Whether the bytes are UTF-8; where they are none, an error says so.</summary>
    public static bool IsUtf8(string file, byte[] bytes, ErrorList errors)
    {
        try
        {
            _ = strict.GetCharCount(bytes);
        }
        catch (DecoderFallbackException e)
        {
            errors.Add(WrongEncoding(file, bytes, Math.Clamp(e.Index, 0, bytes.Length - 1)));
            return false;
        }

        // UTF-16 without a mark is valid UTF-8, as long as its letters are ASCII: every other byte is 0.
        if (Array.IndexOf(bytes, (byte)0) is >= 0 and var zero)
        {
            errors.Add(WrongEncoding(file, bytes, zero));
            return false;
        }

        return true;
    }

    /// <summary>Whether a U+FEFF stands anywhere but at the very start.</summary>
    public static bool HasStrayMark(byte[] bytes) => bytes.AsSpan().LastIndexOf(Mark) > 0;

    private static DataError WrongEncoding(string file, byte[] bytes, int position)
    {
        var before = bytes.AsSpan(0, position);
        var line = 1 + before.Count((byte)'\n') + before.Count((byte)'\r') - before.Count("\r\n"u8);
        var column = ColumnAt(bytes, position);
        if (Rune.DecodeFromUtf8(bytes.AsSpan(position), out _, out _) == OperationStatus.NeedMoreData)
        {
            return new DataError(
                file, line, column, DataRule.TruncatedLine, "the file ends inside a character",
                "Complete the row, or fetch the file again: it may have been cut off.");
        }

        // A mark of UTF-16, or letters with a zero byte each.
        var utf16 = bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] || bytes[position] == 0;
        var what = utf16
            ? "the file is UTF-16 or no text, not UTF-8"
            : FormattableString.Invariant($"the byte 0x{bytes[position]:X2} is no UTF-8");
        return new DataError(
            file, line, column, DataRule.WrongEncoding, what, "Save the file as UTF-8 (in a spreadsheet: CSV UTF-8).");
    }

    /// <summary>The column of a byte on its line, by the header; good enough to point at, quotes on the line included.</summary>
    private static string ColumnAt(byte[] bytes, int position)
    {
        var lineStart = bytes.AsSpan(0, position).LastIndexOfAny((byte)'\n', (byte)'\r') + 1;
        if (lineStart == 0)
        {
            return "";
        }

        var header = bytes.AsSpan(0, bytes.AsSpan().IndexOfAny((byte)'\n', (byte)'\r'));
        var names = Encoding.UTF8.GetString(header).TrimStart('\uFEFF').Split(',');
        var field = FieldCount.Before(bytes.AsSpan(lineStart, position - lineStart));
        return field < names.Length ? names[field].Trim('"', ' ') : "";
    }
}
