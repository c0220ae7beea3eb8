using System.Runtime.Intrinsics;
using PartnershipGraph.Kernel.Graphs;

namespace PartnershipGraph.Kernel.Paths;

/// <summary>
/// Lengths of ties, 1/strength, such that two paths whose lengths are equal on paper are seen to be equal.
/// </summary>
/// <remarks>
/// <para>Five tiers make many paths tie (1/.4 = 1/.8 + 1/.8), and measures that count shortest paths must split their
/// credit among all of them; sums of rounded doubles depend on the order of the steps. Each strength is therefore read as
/// the number that was written: a decimal of up to nine digits or a whole number, the reciprocal of one (a strength made from
/// a distance), or a fraction with small terms, the noise of a sum forgiven.</para>
/// <para><b>Whole numbers.</b> The lengths are brought to the least common multiple of the strengths' numerators and divided
/// by their greatest common divisor. They are exact in doubles while the longest simple path stays below 2^53.</para>
/// <para><b>Two doubles.</b> Where the whole numbers grow larger, as they do for thousands of different decimals, lengths are
/// quotients of 106 bits, and sums within a relative 1e−22 are equal: rounding stays far below it, and so does hardly any
/// difference between short decimals or their reciprocals.</para>
/// <para><b>A tolerance.</b> Where one strength is no such number (π, or ten digits and more), lengths are 1/strength in
/// doubles and sums within a relative 1e−9 are equal; a tie shorter than that share of a path cannot be told from none.</para>
/// <para>An unweighted graph has lengths of 1, exactly. O(m) time and memory.</para>
/// </remarks>
public sealed class ExactLengths
{
    /// <summary>The relative difference below which lengths of measured strengths are equal.</summary>
    internal const double MeasuredTolerance = 1e-9;

    private const double preciseTolerance = 1e-22;

    private readonly double[] lengths;
    private readonly double[]? remainders;
    private readonly double numerator = 1;
    private readonly double denominator = 1;

    private ExactLengths(CsrGraph graph)
    {
        Graph = graph;
        lengths = new double[graph.ArcCount];
        var fractions = WrittenStrengths.TryRead(graph);
        var unit = fractions is null ? null : LengthUnit.TryFind(fractions, graph.VertexCount);
        IsExact = unit is not null;
        if (unit is not null)
            (numerator, denominator) = (unit.Numerator, unit.Denominator);
        else if (fractions is not null)
            remainders = new double[graph.ArcCount];

        for (int v = 0, arc = 0; v < graph.VertexCount; v++)
        {
            foreach (var strength in graph.Strengths(v))
            {
                if (remainders is not null)
                    (lengths[arc], remainders[arc]) = PreciseLength.Quotient(fractions![strength].Denominator, fractions[strength].Numerator);
                else
                    lengths[arc] = unit?.Multiples[strength] ?? 1 / strength;
                arc++;
            }
        }
    }

    /// <summary>The graph whose arcs these are the lengths of.</summary>
    public CsrGraph Graph { get; }

    /// <summary>Whether lengths are whole numbers, so that sums of them are exact.</summary>
    public bool IsExact { get; }

    /// <summary>Whether lengths are not whole numbers but known beyond a double.</summary>
    internal bool IsPrecise => remainders is not null;

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

    /// <summary>The length of the arc at a place of the arrays that run along the arcs, with all that is known of it.</summary>
    internal PreciseLength Step(int arc) => new(lengths[arc], remainders is null ? 0 : remainders[arc]);

    /// <summary>A length in the common unit, in units of 1/strength.</summary>
    public double InverseStrength(double length) => length * numerator / denominator;

    /// <summary>Eight lengths.</summary>
    internal Vector512<double> InverseStrengths(Vector512<double> lengths) => lengths * numerator / denominator;

    /// <summary>Whether two lengths are the same, by the rule of this graph.</summary>
    internal bool AreEqual(PreciseLength a, PreciseLength b) =>
        IsExact ? a.High == b.High : a.IsWithin(IsPrecise ? preciseTolerance : MeasuredTolerance, b);
}
