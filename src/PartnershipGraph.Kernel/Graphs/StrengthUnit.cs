namespace PartnershipGraph.Kernel.Graphs;

/// <summary>
/// The unit in which strengths are multiplied with each other: their own, unless the largest lies so far from 1 that
/// products of two would overflow or vanish.
/// </summary>
/// <remarks>A unit is a power of two, so that a strength keeps all its digits in it.</remarks>
internal static class StrengthUnit
{
    // Products of two such strengths, summed over any graph that fits into memory, stay far inside a double.
    private const int farthest = 256;

    // What is so much weaker than the strongest tie changes no digit of a result, but stays a tie.
    private const double smallest = 2.2250738585072014e-308;

    /// <summary>The graph with its strengths in that unit, and the exponent of the unit: strength = told strength · 2^exponent.</summary>
    public static (CsrGraph Graph, int Exponent) Of(CsrGraph graph)
    {
        if (!graph.IsWeighted || graph.ArcCount == 0)
            return (graph, 0);
        var largest = 0.0;
        for (var v = 0; v < graph.VertexCount; v++)
        {
            foreach (var strength in graph.Strengths(v))
                largest = Math.Max(largest, strength);
        }

        var exponent = Math.ILogB(largest);
        return Math.Abs(exponent) <= farthest
            ? (graph, 0)
            : (graph.WithStrengths(strength => Math.Max(smallest, Math.ScaleB(strength, -exponent))), exponent);
    }
}
