namespace PartnershipGraph.Kernel.Paths;

/// <summary>A positive fraction in lowest terms, both below 2^53.</summary>
internal readonly record struct Fraction(long Numerator, long Denominator)
{
    // Two fractions whose terms multiply to at most 10^13 differ by more than 10^−13 of either; a reading within 2^−50,
    // that is a few steps of a double, is then the only one. It forgives the noise of sums such as .1 + .2.
    private const double largestProduct = 1e13;
    private const double tolerance = 1.0 / (1L << 50);

    /// <summary>The decimal of up to nine digits, or the whole number, that a positive double is; false if it is none.</summary>
    public static bool TryReadDecimal(double value, out Fraction fraction) =>
        WrittenDecimal.TryRound(value, out fraction, out var rounded) && rounded == value;

    /// <summary>The reciprocal of such a decimal that a positive double is; false if it is none.</summary>
    public static bool TryReadReciprocal(double value, out Fraction fraction)
    {
        var read = WrittenDecimal.TryRound(1 / value, out var inverse, out var rounded) && 1 / rounded == value;
        fraction = read ? inverse.Inverse : default;
        return read;
    }

    /// <summary>
    /// The fraction that a positive double stands for; false if there is none. Exact decimals and reciprocals of them come
    /// first, then fractions with small terms, then decimals and reciprocals a few steps off.
    /// </summary>
    public static bool TryRead(double value, out Fraction fraction) =>
        TryReadDecimal(value, out fraction)
        || TryReadReciprocal(value, out fraction)
        || TryReadSmallTerms(value, out fraction)
        || TryReadNear(value, out fraction);

    private Fraction Inverse => new(Denominator, Numerator);

    private static bool TryReadNear(double value, out Fraction fraction)
    {
        if (WrittenDecimal.TryRound(value, out fraction, out var rounded) && IsNear(rounded, value))
            return true;
        if (WrittenDecimal.TryRound(1 / value, out var inverse, out rounded) && IsNear(1 / rounded, value))
        {
            fraction = inverse.Inverse;
            return true;
        }

        fraction = default;
        return false;
    }

    /// <summary>Continued fractions: the first convergent near enough.</summary>
    private static bool TryReadSmallTerms(double value, out Fraction fraction)
    {
        fraction = default;
        long p = 1, q = 0, lastP = 0, lastQ = 1;
        var rest = value;
        for (var step = 0; step < 64 && rest <= largestProduct; step++)
        {
            var whole = (long)rest;
            if ((double)whole * Math.Max(p, q) > largestProduct)
                return false;
            (p, lastP) = ((whole * p) + lastP, p);
            (q, lastQ) = ((whole * q) + lastQ, q);
            if ((double)p * q > largestProduct)
                return false;
            if (IsNear((double)p / q, value))
            {
                fraction = new Fraction(p, q);
                return true;
            }

            rest = 1 / (rest - whole);
        }

        return false;
    }

    private static bool IsNear(double reading, double value) => Math.Abs(reading - value) <= value * tolerance;
}
