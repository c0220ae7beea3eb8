using PartnershipGraph.Kernel.Graphs;

namespace PartnershipGraph.Kernel.Paths;

/// <summary>The fractions that the strengths of a graph stand for.</summary>
/// <remarks>
/// One way of reading is sought that fits all: decimals, else reciprocals of decimals (strengths made from distances), else
/// whatever fits each. A reading that all strengths share is not a coincidence, as that of a single one may be.
/// </remarks>
internal static class WrittenStrengths
{
    private delegate bool Reader(double value, out Fraction fraction);

    /// <summary>A fraction for every strength that occurs; null if one stands for none.</summary>
    public static Dictionary<double, Fraction>? TryRead(CsrGraph graph) =>
        TryRead(graph, Fraction.TryReadDecimal) ?? TryRead(graph, Fraction.TryReadReciprocal) ?? TryRead(graph, Fraction.TryRead);

    private static Dictionary<double, Fraction>? TryRead(CsrGraph graph, Reader reader)
    {
        var fractions = new Dictionary<double, Fraction>();
        for (var v = 0; v < graph.VertexCount; v++)
        {
            foreach (var strength in graph.Strengths(v))
            {
                if (fractions.ContainsKey(strength))
                    continue;
                if (!reader(strength, out var fraction))
                    return null;
                fractions.Add(strength, fraction);
            }
        }

        return fractions;
    }
}
