using System.Globalization;

namespace PartnershipGraph.Formats.Text;

/// <summary>Reads numbers in invariant notation: no thousands, no hexadecimal, no words.</summary>
internal static class Numbers
{
    private const NumberStyles plain = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;

    private const string notation = "Write it with a decimal point, as 1.5 or 2e-3.";

    /// <summary>A finite number, with or without blanks around it.</summary>
    public static double Weight(TieFile file, int line, string column, ReadOnlySpan<byte> field)
    {
        var text = field.Trim(" \t\r\n"u8);
        if (text.IsEmpty)
        {
            throw Missing(file, line, column);
        }

        if (!double.TryParse(text, plain, CultureInfo.InvariantCulture, out var value))
        {
            throw file.Fault(line, column, "not-a-number", $"{Excerpt.Of(text)} is no number", notation);
        }

        // Words such as NaN and Infinity are read by the framework as well, whatever the style.
        if (!char.IsAsciiDigit((char)text[^1]) && text[^1] != (byte)'.')
        {
            throw file.Fault(line, column, "not-a-number", $"{Excerpt.Of(text)} is no finite number", "Write a finite number.");
        }

        // What is too small becomes 0, which would say that there is no tie.
        if (!double.IsFinite(value) || (value == 0 && HasDigitAboveZero(text)))
        {
            throw file.Fault(line, column, "number-out-of-range", $"{Excerpt.Of(text)} is beyond a double", "Write it in another unit.");
        }

        return value;
    }

    /// <summary>The error of a weight that is not there.</summary>
    public static Exception Missing(TieFile file, int line, string column) =>
        file.Fault(line, column, "missing-weight", "the weight is missing", "Write the weight of every tie; 0 says that there is none.");

    /// <summary>A whole number from 0; anything else, and one beyond the range, is <see langword="false"/>.</summary>
    public static bool TryCount(ReadOnlySpan<byte> text, out long value) =>
        long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out value);

    private static bool HasDigitAboveZero(ReadOnlySpan<byte> text)
    {
        var exponent = text.IndexOfAny((byte)'e', (byte)'E');
        return (exponent < 0 ? text : text[..exponent]).IndexOfAnyInRange((byte)'1', (byte)'9') >= 0;
    }
}
