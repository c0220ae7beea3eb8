using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Kernel.Similarity;

/// <summary>How alike the ties of two vertices are, place by place: seven coefficients of two profiles.</summary>
/// <remarks>
/// <para>With x and y the profiles, n places, <c>D_o = (1/n) Σ_k d(x_k, y_k)</c>, <c>D_e = (1/n²) Σ_k Σ_l d(x_k, y_l)</c> and
/// <c>d(x, y) = |x − y|</c> (or its square, d_max then too): Jaccard <c>|N_x∩N_y|/|N_x∪N_y|</c>; weighted Jaccard
/// <c>Σmin/Σmax</c>; cosine <c>Σxy/√(Σx² Σy²)</c>; <c>S = 1 − 2 D_o/d_max</c> (Signorino and Ritter 1999); Cohen's weighted
/// <c>κ = 1 − D_o/D_e</c> (Häge 2011); Scott's π, as κ with both profiles thrown together for D_e; <c>A = 2 (D_e − D_o)/d_max</c>
/// (Benati and Capurri 2026). Ranges and nulls stand at <see cref="SimilarityScores"/>. Numbers without a unit.</para>
/// <para>A profile holds strengths, 1 for a tie of an unweighted graph and 0 for none, over all vertices but the two that are
/// compared, or over all with a largest tie to oneself. In a directed graph it holds outgoing ties, or incoming ones on
/// request. Shared absence of ties raises S and κ; so components and isolated vertices count, and n is told. Two vertices
/// alone have no places, and no value is defined; the empty graph has no pairs.</para>
/// <para>O(k log k) for a pair with k ties; all pairs O(n m log n) time, 28 n² bytes. Example: in the path 0–1–2 the ends have
/// the one partner 1 in common; Jaccard, cosine and S are 1, κ is undefined.</para>
/// </remarks>
public static class ProfileSimilarity
{
    /// <summary>Compares two vertices; the answer is the same in either order.</summary>
    /// <exception cref="ArgumentOutOfRangeException">
    /// There is no such vertex, the two are one, an option is out of range, or a tie is stronger than the largest possible.
    /// </exception>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public static SimilarityScores Compute(CsrGraph graph, int a, int b, SimilarityOptions? options, RunContext run)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(run);
        options ??= SimilarityOptions.Default;
        options.Validate();
        CheckPair(graph.VertexCount, a, b);
        run.ThrowIfCancelled();
        var rows = options.Direction == ArcDirection.In ? graph.Transposed : graph;
        CheckTies(rows.Strengths(a), options);
        CheckTies(rows.Strengths(b), options);
        var values = new double[SimilarityScores.Count];
        var comparison = new ProfileComparison(options, rows.Degree(a) + rows.Degree(b) + 2);
        ProfileRows.Fill(comparison, rows, Math.Min(a, b), Math.Max(a, b), options);
        comparison.Read(Places(rows, options), values);
        return new SimilarityScores(Places(rows, options), values);
    }

    /// <summary>Compares two vectors, place by place, as they are: 0 is no tie.</summary>
    /// <exception cref="ArgumentException">The vectors are not of one length.</exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// An entry is no tie from 0 to the largest possible, or an option is out of range.
    /// </exception>
    public static SimilarityScores Compute(ReadOnlySpan<double> x, ReadOnlySpan<double> y, SimilarityOptions? options = null)
    {
        if (x.Length != y.Length)
            throw new ArgumentException("Profiles are compared place by place and must be of one length.", nameof(y));
        options ??= SimilarityOptions.Default;
        options.Validate();
        CheckTies(x, options);
        CheckTies(y, options);
        var comparison = new ProfileComparison(options, x.Length);
        for (var k = 0; k < x.Length; k++)
        {
            if (x[k] != 0 || y[k] != 0)
                comparison.Add(x[k], y[k]);
        }

        var values = new double[SimilarityScores.Count];
        comparison.Read(x.Length, values);
        return new SimilarityScores(x.Length, values);
    }

    /// <summary>Compares every two vertices.</summary>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of range, or a tie is stronger than the largest possible.</exception>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public static SimilarityTable ComputeAll(CsrGraph graph, SimilarityOptions? options, RunContext run)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(run);
        options ??= SimilarityOptions.Default;
        options.Validate();
        var rows = options.Direction == ArcDirection.In ? graph.Transposed : graph;
        var n = rows.VertexCount;
        for (var v = 0; v < n; v++)
            CheckTies(rows.Strengths(v), options);
        var places = Math.Max(0, Places(rows, options));
        var values = new double[n][];
        SourceLanes.Run(n, run, () => new ProfileComparison(options, n), (comparison, _, a) =>
        {
            var row = new double[SimilarityScores.Count * (n - 1 - a)];
            for (var b = a + 1; b < n; b++)
            {
                run.ThrowIfCancelled();
                ProfileRows.Fill(comparison, rows, a, b, options);
                comparison.Read(places, row.AsSpan((b - a - 1) * SimilarityScores.Count, SimilarityScores.Count));
            }

            values[a] = row;
        });
        return new SimilarityTable(places, values);
    }

    internal static void CheckPair(int vertexCount, int a, int b)
    {
        Require.That((uint)a < (uint)vertexCount, nameof(a), a, "There is no such vertex.");
        Require.That((uint)b < (uint)vertexCount && a != b, nameof(b), b, "A vertex other than the first.");
    }

    private static int Places(CsrGraph graph, SimilarityOptions options) =>
        options.Selves == SelfTies.LeftOut ? graph.VertexCount - 2 : graph.VertexCount;

    private static void CheckTies(ReadOnlySpan<double> ties, SimilarityOptions options)
    {
        const string rule = "A tie is from 0 to the largest one possible.";
        foreach (var tie in ties)
            Require.That(tie >= 0 && tie <= options.LargestTie, nameof(options.LargestTie), tie, rule);
    }
}
