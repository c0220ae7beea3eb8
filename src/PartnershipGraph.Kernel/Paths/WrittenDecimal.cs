using System.Globalization;

namespace PartnershipGraph.Kernel.Paths;

/// <summary>A positive decimal number as a person or a file writes it: up to nine digits, or a whole number below 2^53.</summary>
internal static class WrittenDecimal
{
    // What differs in the tenth digit is the noise of a computation rather than a choice: .3333333333 means 1/3. Whole
    // numbers are counts, with all their digits.
    private const int significantDigits = 9;
    private const int roundedDigits = 15;
    private const int longestPower = 30;
    private const long largestTerm = 1L << 53;

    /// <summary>
    /// The decimal of fifteen digits nearest to a value, as a fraction in lowest terms and as a double; false if what is left
    /// of it without zeros at the end is too long.
    /// </summary>
    public static bool TryRound(double value, out Fraction fraction, out double rounded)
    {
        Span<char> text = stackalloc char[32];
        value.TryFormat(text, out var length, "E14", CultureInfo.InvariantCulture);
        text = text[..length];
        rounded = double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);

        var mark = text.IndexOf('E');
        var exponent = int.Parse(text[(mark + 1)..], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        var whole = (long)(text[0] - '0');
        foreach (var digit in text[2..mark])
            whole = (10 * whole) + (digit - '0');
        var digits = roundedDigits;
        for (; whole % 10 == 0 && whole > 0; digits--)
            whole /= 10;

        var places = digits - 1 - exponent;
        fraction = default;
        return (digits <= significantDigits || places <= 0) && TryScale(whole, places, out fraction);
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
