using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Results;
using PartnershipGraph.Kernel.Running;
using PartnershipGraph.Kernel.Spectral;

namespace PartnershipGraph.Kernel.Centrality;

/// <summary>How many closed walks start and end at a vertex, long ones counting for less.</summary>
/// <remarks>
/// <para><c>S(v) = Σ_k (A^k)_vv/k! = (e^A)_vv</c> (Estrada and Rodríguez-Velázquez 2005), A the matrix of ties without their
/// strengths. At least 1, which is the walk of no step; an isolated vertex has 1. At most that of a complete graph,
/// <c>(e^(n−1) + (n−1)/e)/n</c>, by which it is divided on request. Components do not matter to one another; the empty graph has
/// no values.</para>
/// <para>In a directed graph walks follow the arcs (Estrada and Hatano 2008), so that a vertex on no cycle has 1. A value
/// beyond the range of doubles, which comes with eigenvalues above some 700, is undefined.</para>
/// <para>The series is added up term by term for every vertex, within its strong component. No term is negative, and what
/// is left out is below 2^−60 of the sum, by the bound |A|₂² ≤ max_v Σ_{v→w} k_w(in). O(n m λ₁) time, O(n + m) memory
/// and O(n) a thread. Example: two tied vertices have cosh 1 = 1.543 each.</para>
/// </remarks>
public static class SubgraphCentrality
{
    private const int largestPower = 500;

    /// <summary>Computes it for every vertex.</summary>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public static VertexScores Compute(CsrGraph graph, SubgraphCentralityOptions? options, RunContext run)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(run);
        options ??= SubgraphCentralityOptions.Default;
        var classes = new StrongClasses(graph, run);
        var values = new double[graph.VertexCount];
        Array.Fill(values, 1);
        var parts = new List<(int Class, StrengthMatrix Matrix, double Norm, int First)>();
        var rowOf = new int[graph.VertexCount];
        var largest = 0;
        for (var c = 0; c < classes.Count; c++)
        {
            run.ThrowIfCancelled();
            var members = classes.Members(c);
            if (members.Length == 1)
                continue;
            largest = Math.Max(largest, members.Length);
            var matrix = new StrengthMatrix(graph, members, rowOf, countsTies: true);
            var norm = NormBound(graph, members);
            for (var first = 0; first < members.Length; first += ExponentialDiagonal.Lanes)
                parts.Add((c, matrix, norm, first));
        }

        SourceLanes.Run(parts.Count, run, () => new ExponentialDiagonal(largest), (diagonal, _, part) =>
        {
            var (c, matrix, norm, first) = parts[part];
            var members = classes.Members(c).AsSpan(first);
            Span<double> entries = stackalloc double[Math.Min(ExponentialDiagonal.Lanes, members.Length)];
            diagonal.Fill(matrix, !graph.IsDirected, norm, first, entries, run);
            for (var lane = 0; lane < entries.Length; lane++)
                values[members[lane]] = entries[lane];
        });

        if (options.Normalized)
            Normalize(values);
        return new VertexScores(values, NullReason.TooLarge);
    }

    /// <summary>Divides by (e^(n−1) + (n−1)/e)/n; step by step, as that and its reciprocal may both be beyond a double.</summary>
    private static void Normalize(double[] values)
    {
        var n = values.Length;
        for (var v = 0; v < n; v++)
        {
            for (var power = n - 1; power > 0 && values[v] > 0; power -= largestPower)
                values[v] *= Elementary.Exp(-Math.Min(power, largestPower));
            values[v] *= n / (1 + ((n - 1) * Elementary.Exp(-n)));
        }
    }

    /// <summary>No less than the largest singular value of the matrix among the members.</summary>
    private static double NormBound(CsrGraph graph, int[] members)
    {
        var largest = 0L;
        foreach (var v in members)
        {
            var sum = 0L;
            foreach (var w in graph.Neighbors(v))
                sum += graph.InNeighbors(w).Length;
            largest = Math.Max(largest, sum);
        }

        return Math.Sqrt(largest);
    }
}
