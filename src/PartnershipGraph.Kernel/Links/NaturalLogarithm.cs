namespace PartnershipGraph.Kernel.Links;

/// <summary>
/// Logarithms of whole numbers by plain arithmetic: the runtime's own may differ from machine to machine in the last digit.
/// </summary>
internal static class NaturalLogarithm
{
    private const double ofTwo = 0.693147180559945309417;

    /// <summary><c>ln k</c> for k ≥ 1, to within two units in the last place.</summary>
    public static double Of(int k)
    {
        // k = 2^e · m with m in [2/3, 4/3], so that the series of artanh is short.
        var exponent = int.Log2(k);
        var fraction = k / (double)(1L << exponent);
        if (fraction > 4.0 / 3)
        {
            fraction /= 2;
            exponent++;
        }

        var s = (fraction - 1) / (fraction + 1);
        var square = s * s;
        var series = 0.0;
        for (var term = 27; term >= 1; term -= 2)
            series = (series * square) + (1.0 / term);
        return (exponent * ofTwo) + (2 * s * series);
    }
}
