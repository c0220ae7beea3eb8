using PartnershipGraph.Kernel.Graphs;

namespace PartnershipGraph.Kernel.Paths;

/// <summary>
/// Lengths of ties, 1/strength, as whole multiples of a common unit wherever that is possible, so that sums are exact
/// and two paths of equal length are seen to be equal.
/// </summary>
/// <remarks>
/// <para>Five tiers make many paths tie (1/.4 = 1/.8 + 1/.8), and measures that count shortest paths must split their
/// credit among all of them; sums of rounded doubles depend on the order of the steps. Each distinct strength is read
/// as a fraction p/q with small terms (continued fractions); the lengths q/p are brought to the least common multiple
/// of all p and divided by their greatest common divisor. They are whole numbers held in doubles, and the longest
/// simple path stays below 2^53.</para>
/// <para>Where a strength is no such fraction or the whole numbers grow too large, lengths are 1/strength and two sums
/// are taken as equal within a relative 1e−9; lengths that differ by more than that factor in one graph are beyond
/// what this can tell apart.</para>
/// <para>An unweighted graph has lengths of 1, exactly. O(m) time and memory.</para>
/// </remarks>
public sealed class ExactLengths
{
    private const double relativeTolerance = 1e-9;

    private readonly double[] lengths;
    private readonly double numerator = 1;
    private readonly double denominator = 1;

    private ExactLengths(CsrGraph graph)
    {
        Graph = graph;
        lengths = new double[graph.ArcCount];
        var exact = LengthUnit.TryFind(graph);
        IsExact = exact is not null;
        if (exact is not null)
            (numerator, denominator) = (exact.Numerator, exact.Denominator);

        for (int v = 0, arc = 0; v < graph.VertexCount; v++)
        {
            foreach (var strength in graph.Strengths(v))
                lengths[arc++] = exact?.Multiples[strength] ?? 1 / strength;
        }
    }

    /// <summary>The graph whose arcs these are the lengths of.</summary>
    public CsrGraph Graph { get; }

    /// <summary>Whether sums of lengths are exact.</summary>
    public bool IsExact { get; }

    /// <summary>Measures the arcs of a graph. Its transposed graph gets the same unit.</summary>
    public static ExactLengths Of(CsrGraph graph)
    {
        ArgumentNullException.ThrowIfNull(graph);
        return new ExactLengths(graph);
    }

    /// <summary>What a search by this length needs; null where it counts hops.</summary>
    internal static ExactLengths? For(CsrGraph graph, PathLength length) =>
        length == PathLength.InverseStrength && graph.IsWeighted ? Of(graph) : null;

    /// <summary>Lengths of the arcs listed by <see cref="CsrGraph.Neighbors"/>, in the common unit.</summary>
    /// <exception cref="IndexOutOfRangeException">There is no such vertex.</exception>
    public ReadOnlySpan<double> Row(int vertex) => lengths.AsSpan(Graph.RowStart(vertex), Graph.Degree(vertex));

    /// <summary>A length in the common unit, in units of 1/strength.</summary>
    public double InverseStrength(double length) => length * numerator / denominator;

    /// <summary>Whether two lengths are the same, by the rule of this graph.</summary>
    public bool AreEqual(double a, double b) =>
        IsExact ? a == b : Math.Abs(a - b) <= relativeTolerance * Math.Max(Math.Abs(a), Math.Abs(b));
}
