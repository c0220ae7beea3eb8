namespace PartnershipGraph.Kernel.Running;

/// <summary>Adds numbers in their order, as vectorised sums differ from machine to machine.</summary>
internal static class Sums
{
    public static double LeftToRight(ReadOnlySpan<double> terms)
    {
        var sum = 0.0;
        foreach (var term in terms)
            sum += term;
        return sum;
    }
}
