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

    /// <summary>The same with what additions lose added up beside them (Knuth's two-sum; Ogita, Rump and Oishi 2005).</summary>
    public static double WithLost(ReadOnlySpan<double> terms)
    {
        double sum = 0, lost = 0;
        foreach (var term in terms)
            Add(term, ref sum, ref lost);
        return sum + lost;
    }

    /// <summary>Adds a term, and what that loses to what was lost before.</summary>
    public static void Add(double term, ref double sum, ref double lost)
    {
        var next = sum + term;
        var taken = next - sum;
        lost += (sum - (next - taken)) + (term - taken);
        sum = next;
    }
}
