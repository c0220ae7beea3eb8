namespace PartnershipGraph.Kernel.Balance;

/// <summary>The exponential function in arithmetic that is the same on every machine, as the system's own is not.</summary>
internal static class Exponential
{
    // ln 2 in two parts; the first has zeros at its end, so that its multiples are exact.
    private const double ln2High = 6.93147180369123816490e-01;
    private const double ln2Low = 1.90821492927058770002e-10;
    private const int terms = 16;

    /// <summary>e^<paramref name="exponent"/> within a few units in the last place; the exponent is finite.</summary>
    public static double Of(double exponent)
    {
        if (exponent < -750)
            return 0;
        if (exponent > 710)
            return double.PositiveInfinity;
        var power = Math.Round(exponent / (ln2High + ln2Low), MidpointRounding.ToEven);
        var rest = exponent - (power * ln2High) - (power * ln2Low);

        // Taylor's series on |rest| ≤ ½ ln 2, innermost term first.
        var sum = 1.0;
        for (var k = terms; k >= 1; k--)
            sum = 1 + (rest / k * sum);
        return Math.ScaleB(sum, (int)power);
    }
}
