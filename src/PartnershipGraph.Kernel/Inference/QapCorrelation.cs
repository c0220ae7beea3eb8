using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Results;
using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Kernel.Inference;

/// <summary>
/// The correlation of two networks over the same vertices, tested by relabelling one of them (Hubert 1987; Krackhardt 1988).
/// </summary>
/// <remarks>
/// <para><c>r = Σ (a_ij − ā)(b_ij − b̄)/√(Σ (a_ij − ā)² Σ (b_ij − b̄)²)</c> over dyads: unordered pairs, or ordered ones if both
/// networks are directed; a dyad without a tie is 0, a tie without strength 1. In [−1, 1], without a unit; φ for two unweighted networks.
/// Rows and columns of the second network are permuted together: what is exchangeable are vertices, not dyads.</para>
/// <para>p is <c>b/n!</c> with all labelings up to 8 vertices (<see cref="PermutationOptions.EnumerateUpTo"/>), otherwise
/// <c>(b + 1)/(M + 1)</c>, draw b having a generator of its own made from the seed and b. Statistics within 1e-12 of each other are equal.
/// <see cref="PermutationTails.Upper"/> is "as large or larger"; two-sided is <c>|r|</c> as large or larger.</para>
/// <para>Isolated vertices are dyads without ties and count. Undefined ("no variation") where a network is constant, as without
/// ties, or ("too few vertices") with fewer than two vertices. O((n + m) M) time, O(n + m) memory a thread.
/// Example: a network against itself has r = 1, and on the path 0–1–2–3 p = 2/24.</para>
/// </remarks>
public static class QapCorrelation
{
    /// <summary>Correlates and tests.</summary>
    /// <exception cref="ArgumentException">The networks differ in their number of vertices, or only one is directed.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of range.</exception>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public static QapResult Compute(CsrGraph first, CsrGraph second, PermutationOptions? options, RunContext run)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        ArgumentNullException.ThrowIfNull(run);
        options ??= PermutationOptions.Default;
        options.Validate();
        if (first.VertexCount != second.VertexCount || first.IsDirected != second.IsDirected)
            throw new ArgumentException("Both networks must have the same vertices, and both or neither direction.", nameof(second));
        run.Validate();
        run.ThrowIfCancelled();
        DyadSums a = new(first), b = new(second);
        if (a.Count == 0 || a.IsConstant || b.IsConstant)
        {
            var why = a.Count == 0 ? NullReason.TooFewVertices : NullReason.NoVariation;
            return new QapResult { Correlation = GraphScore.Undefined(why), Dyads = a.Count, Test = null };
        }

        var observed = new DyadProducts(a, b).Of([.. Enumerable.Range(0, first.VertexCount)]);
        var centre = (a.Sum - (a.Count * a.Least)) * ((b.Sum - (b.Count * b.Least)) / a.Count);
        var test = Relabelings.Count(first.VertexCount, options, run, () => new DyadProducts(a, b), (products, order) =>
        {
            var drawn = products.Of(order);
            return Extremity.Of(drawn, observed, centre, Math.Max(Math.Max(drawn, observed), centre));
        });
        return new QapResult { Correlation = new GraphScore(Correlation(a, b)), Dyads = a.Count, Test = test };
    }

    /// <summary>About the means term by term, so that nothing cancels.</summary>
    private static double Correlation(DyadSums a, DyadSums b)
    {
        var products = 0.0;
        var tied = 0L;
        a.ForEach((v, w, tie) =>
        {
            var at = b.Graph.Neighbors(v).BinarySearch(w);
            products += (tie - a.Mean) * ((at >= 0 ? b.Graph.Strengths(v)[at] : 0) - b.Mean);
            tied++;
        });
        b.ForEach((v, w, tie) =>
        {
            if (a.Graph.Neighbors(v).BinarySearch(w) >= 0)
                return;
            products -= a.Mean * (tie - b.Mean);
            tied++;
        });
        products += (a.Count - tied) * a.Mean * b.Mean;
        var scale = Math.Sqrt(a.SquaresAboutMean) * Math.Sqrt(b.SquaresAboutMean);
        return Math.Clamp(products / scale, -1, 1);
    }
}
