namespace PartnershipGraph.Kernel.Inference;

/// <summary>Several tests at once: p-values adjusted so that a false alarm anywhere among them is kept as rare as in one (Holm 1979).</summary>
/// <remarks>
/// <c>p̃₍ₖ₎ = max_{l ≤ k} min(1, (m − l + 1) p₍ₗ₎)</c>, p₍₁₎ the smallest of m. Never below p, never above 1, in the same order, equal
/// where p is equal. O(m log m). Example: (.01, .04, .03) gives (.03, .06, .06).
/// </remarks>
public static class Holm
{
    /// <summary>The adjusted p-values, place by place.</summary>
    /// <exception cref="ArgumentException">A value is no p-value.</exception>
    public static double[] Adjust(ReadOnlySpan<double> p)
    {
        var sorted = p.ToArray();
        if (!Array.TrueForAll(sorted, value => value is >= 0 and <= 1))
        {
            throw new ArgumentException("A p-value lies between 0 and 1.", nameof(p));
        }

        int[] order = [.. Enumerable.Range(0, sorted.Length)];
        Array.Sort(sorted, order);
        var adjusted = new double[sorted.Length];
        var largest = 0.0;
        for (var k = 0; k < sorted.Length; k++)
        {
            largest = Math.Max(largest, Math.Min(1, (sorted.Length - k) * sorted[k]));
            adjusted[order[k]] = largest;
        }

        return adjusted;
    }
}
