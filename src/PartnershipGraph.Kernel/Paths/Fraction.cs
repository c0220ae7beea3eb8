namespace PartnershipGraph.Kernel.Paths;

/// <summary>A positive fraction in lowest terms.</summary>
internal readonly record struct Fraction(long Numerator, long Denominator)
{
    // Two fractions whose terms multiply to at most 10^13 differ by more than 10^−13 of either; a reading within 2^−50,
    // that is a few steps of a double, is then the only one. It forgives the noise of sums such as .1 + .2.
    private const double largestProduct = 1e13;
    private const double tolerance = 1.0 / (1L << 50);

    /// <summary>The fraction with small terms that a positive double stands for, by continued fractions; false if there is none.</summary>
    public static bool TryRead(double value, out Fraction fraction)
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
            if (Math.Abs(((double)p / q) - value) <= value * tolerance)
            {
                fraction = new Fraction(p, q);
                return true;
            }

            rest = 1 / (rest - whole);
        }

        return false;
    }
}
