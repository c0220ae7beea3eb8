using System.Globalization;

namespace PartnershipGraph.Kernel.Paths;

/// <summary>A positive decimal number of up to twelve digits, as a person or a file writes it.</summary>
internal static class WrittenDecimal
{
    // Twelve digits: what differs in the thirteenth is the noise of a computation rather than a choice.
    private const int digits = 12;
    private const int longestPower = 30;
    private const long largestTerm = 1L << 53;

    /// <summary>The decimal nearest to a value, as a fraction in lowest terms and as a double; false if it has too many places.</summary>
    public static bool TryRound(double value, out Fraction fraction, out double rounded)
    {
        Span<char> text = stackalloc char[32];
        value.TryFormat(text, out var length, "E11", CultureInfo.InvariantCulture);
        text = text[..length];
        rounded = double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);

        var mark = text.IndexOf('E');
        var places = digits - 1 - int.Parse(text[(mark + 1)..], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        var whole = (long)(text[0] - '0');
        foreach (var digit in text[2..mark])
            whole = (10 * whole) + (digit - '0');
        for (; whole % 10 == 0 && whole > 0; places--)
            whole /= 10;
        return TryScale(whole, places, out fraction);
    }

    private static bool TryScale(long whole, int places, out Fraction fraction)
    {
        fraction = default;
        if (whole == 0 || Math.Abs(places) > longestPower)
            return false;
        Int128 numerator = whole, denominator = 1;
        for (var k = 0; k < places; k++)
            denominator *= 10;
        for (var k = places; k < 0 && numerator < largestTerm; k++)
            numerator *= 10;
        var divisor = WholeNumbers.GreatestCommonDivisor(numerator, denominator);
        (numerator, denominator) = (numerator / divisor, denominator / divisor);
        if (numerator >= largestTerm || denominator >= largestTerm)
            return false;
        fraction = new Fraction((long)numerator, (long)denominator);
        return true;
    }
}
