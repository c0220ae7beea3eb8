using System.Text;
using PartnershipGraph.Dataset.Errors;

namespace PartnershipGraph.Dataset.Csv;

/// <summary>Checks the bytes of a file before they are read as CSV: UTF-8, with a byte-order mark at the very start only.</summary>
internal static class TextCheck
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private static ReadOnlySpan<byte> Mark => [0xEF, 0xBB, 0xBF];

    /// <summary>The bytes without a leading byte-order mark; null, and an error, where they are no UTF-8.</summary>
    public static byte[]? WithoutMark(string file, byte[] bytes, ErrorList errors)
    {
        try
        {
            _ = Strict.GetCharCount(bytes);
        }
        catch (DecoderFallbackException e)
        {
            errors.Add(WrongEncoding(file, bytes, e.Index));
            return null;
        }

        return bytes.AsSpan().StartsWith(Mark) ? bytes[Mark.Length..] : bytes;
    }

    /// <summary>Whether a U+FEFF stands anywhere in the bytes.</summary>
    public static bool HasMark(byte[] bytes) => bytes.AsSpan().IndexOf(Mark) >= 0;

    private static DataError WrongEncoding(string file, byte[] bytes, int index)
    {
        var position = Math.Clamp(index, 0, bytes.Length - 1);
        var line = 1 + bytes.AsSpan(0, position).Count((byte)'\n');
        var utf16 = bytes.Length > 1 && ((bytes[0] == 0xFF && bytes[1] == 0xFE) || (bytes[0] == 0xFE && bytes[1] == 0xFF));
        var what = utf16
            ? "the file is UTF-16, not UTF-8"
            : FormattableString.Invariant($"the byte 0x{bytes[position]:X2} is no UTF-8");
        return new DataError(
            file, line, ColumnAt(bytes, position), DataRule.WrongEncoding, what, "Save the file as UTF-8 (in a spreadsheet: CSV UTF-8).");
    }

    /// <summary>The column of a byte on its line, by the header; good enough to point at, quotes on the line included.</summary>
    private static string ColumnAt(byte[] bytes, int position)
    {
        var headerEnd = Array.IndexOf(bytes, (byte)'\n');
        var lineStart = position == 0 ? 0 : Array.LastIndexOf(bytes, (byte)'\n', position - 1) + 1;
        if (headerEnd < 0 || lineStart == 0)
        {
            return "";
        }

        var names = Encoding.Latin1.GetString(bytes, 0, headerEnd).TrimEnd('\r').Split(',');
        var (field, quoted) = (0, false);
        foreach (var b in bytes.AsSpan(lineStart, position - lineStart))
        {
            quoted ^= b == (byte)'"';
            field += b == (byte)',' && !quoted ? 1 : 0;
        }

        return field < names.Length ? names[field].Trim('"', ' ') : "";
    }
}
