namespace PartnershipGraph.Kernel.Paths;

/// <summary>Arithmetic of whole numbers.</summary>
internal static class WholeNumbers
{
    public static Int128 GreatestCommonDivisor(Int128 a, Int128 b)
    {
        while (b != 0)
            (a, b) = (b, a % b);
        return a;
    }
}
