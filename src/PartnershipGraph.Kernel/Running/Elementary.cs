namespace PartnershipGraph.Kernel.Running;

/// <summary>Logarithm, exponential and roots made of operations that are rounded in one way only.</summary>
/// <remarks>
/// The runtime asks the machine's own library for these, and the last bit differs from library to library. Errors are
/// below 1e−15 of the value for <see cref="Ln"/> and <see cref="CubeRoot"/>, and grow with the exponent of <see cref="Power"/>.
/// </remarks>
internal static class Elementary
{
    // The logarithm of 2 in two parts; the first has so few digits that its product with an exponent is exact.
    private const double ln2High = 0.693147180369123816490;
    private const double ln2Low = 1.90821492927058770002e-10;
    private const int logTerms = 12;
    private const int expTerms = 16;

    /// <summary>Natural logarithm of a positive, finite number: <c>2 artanh((m − 1)/(m + 1)) + e ln 2</c>.</summary>
    public static double Ln(double x)
    {
        var exponent = Math.ILogB(x);
        var mantissa = Math.ScaleB(x, -exponent);
        if (mantissa > 1.4142135623730951)
            (mantissa, exponent) = (mantissa / 2, exponent + 1);
        var ratio = (mantissa - 1) / (mantissa + 1);
        var square = ratio * ratio;
        var series = 0.0;
        for (var term = logTerms; term > 0; term--)
            series = square * (series + (1.0 / ((2 * term) + 1)));
        return (exponent * ln2High) + ((2 * ratio) + ((2 * ratio * series) + (exponent * ln2Low)));
    }

    /// <summary>e to the power of a finite number; beyond a double 0 or infinite.</summary>
    public static double Exp(double x)
    {
        if (Math.Abs(x) > 800)
            return x > 0 ? double.PositiveInfinity : 0;
        var exponent = (int)Math.Round(x / ln2High);
        var rest = x - (exponent * ln2High) - (exponent * ln2Low);
        var series = 0.0;
        for (var term = expTerms; term > 0; term--)
            series = (rest / term) * (1 + series);
        return Math.ScaleB(1 + series, exponent);
    }

    /// <summary>A positive, finite number to a finite power.</summary>
    public static double Power(double x, double power) => Exp(power * Ln(x));

    /// <summary>Cube root of a positive, finite number: a guess, and a step of Newton's.</summary>
    public static double CubeRoot(double x)
    {
        var guess = Exp(Ln(x) / 3);
        return guess - ((guess - (x / guess / guess)) / 3);
    }
}
