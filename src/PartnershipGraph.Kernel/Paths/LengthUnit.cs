namespace PartnershipGraph.Kernel.Paths;

/// <summary>A unit, Numerator/Denominator in 1/strength, of which every length in a graph is a whole multiple.</summary>
internal sealed record LengthUnit(double Numerator, double Denominator, Dictionary<double, double> Multiples)
{
    private const long largestExact = 1L << 53;

    /// <summary>Null if there is none for which the longest simple path is exact.</summary>
    public static LengthUnit? TryFind(Dictionary<double, Fraction> strengths, int vertexCount)
    {
        long multiple = 1;
        foreach (var fraction in strengths.Values)
        {
            if (!TryCommonMultiple(multiple, fraction.Numerator, out multiple))
                return null;
        }

        return TryMultiples(vertexCount, multiple, strengths);
    }

    private static LengthUnit? TryMultiples(int vertexCount, long multiple, Dictionary<double, Fraction> fractions)
    {
        var whole = new Dictionary<double, Int128>(fractions.Count);
        Int128 divisor = 0, longest = 0;
        foreach (var (strength, fraction) in fractions)
        {
            var length = (Int128)(multiple / fraction.Numerator) * fraction.Denominator;
            whole.Add(strength, length);
            divisor = WholeNumbers.GreatestCommonDivisor(divisor, length);
            longest = Int128.Max(longest, length);
        }

        if (divisor == 0)
            return new LengthUnit(1, 1, []);
        if (divisor >= largestExact || longest / divisor * Math.Max(1, vertexCount - 1) >= largestExact)
            return null;
        return new LengthUnit(
            (double)divisor, multiple, whole.ToDictionary(pair => pair.Key, pair => (double)(pair.Value / divisor)));
    }

    private static bool TryCommonMultiple(long a, long b, out long multiple)
    {
        var product = (Int128)(a / (long)WholeNumbers.GreatestCommonDivisor(a, b)) * b;
        multiple = product < largestExact ? (long)product : 0;
        return multiple != 0;
    }
}
