using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Kernel.Balance;

/// <summary>The fewest ties that contradict a division in two sides, friends within and foes between (index of line imbalance).</summary>
/// <remarks>
/// <para><c>min over s ∈ {0, 1}ⁿ of Σ |a_ij|</c> over the friendly ties with s_i ≠ s_j and the hostile ones with s_i = s_j
/// (Abelson and Rosenberg 1958; Harary 1959); each |a_ij| is 1, or the magnitude on request. At least 0, and 0 exactly where
/// the graph is balanced; at most half the ties.</para>
/// <para>Direction is ignored: the two arcs of a pair are added, and where they cancel there is no tie. Components are solved
/// one by one, and trees that hang on them contradict nothing. Without ties, and in the empty graph, the value is 0.</para>
/// <para>Exact for a balanced component of any size, O(n + m), and for k ≤ <see cref="FrustrationOptions.ExactVertices"/>
/// vertices on or between cycles by enumeration in Gray's order, O(2^k k). Larger ones are searched from several starts by
/// threshold accepting (Dueck and Scheuer 1990), seeded, O(starts · sweeps · m); the value is then an upper bound, beside a
/// lower one from unbalanced cycles that share no tie, and exact only where the two meet. Memory O(starts · n + m).
/// Example: a triangle of three foes has 1.</para>
/// </remarks>
public static class Frustration
{
    /// <summary>Computes it, with the sides.</summary>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of range.</exception>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public static FrustrationResult Compute(SignedGraph graph, FrustrationOptions? options, RunContext run)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(run);
        options ??= FrustrationOptions.Default;
        options.Validate();
        run.Validate();
        run.ThrowIfCancelled();
        var ties = SignedTies.Of(graph, options.IsWeighted);
        var components = SignedComponents.Of(ties, run);
        var sides = components.Sides.AsSpan().ToArray();
        var (lower, isExact) = (0.0, true);
        for (var c = 0; c < components.Count; c++)
        {
            run.ThrowIfCancelled();
            if (components.IsBalanced(c))
                continue;
            var own = ProgressPart.Of(run, (double)c / components.Count, (c + 1.0) / components.Count);
            var core = CyclicCore.Of(ties, components.Members(c));
            var part = ties.Within(core.Members);
            int[] start = [.. core.Members.Select(v => components.Sides[v])];
            var solved = core.Members.Length <= options.ExactVertices;
            var found = solved ? ColouringEnumeration.Solve(part, own) : ThresholdSearch.Solve(part, start, options, own);
            var contradicted = part.Contradicted(found);
            var least = solved ? contradicted : UnbalancedCycles.LowerBound(part, run);
            solved |= least >= contradicted * (1 - 1e-12);
            lower += solved ? contradicted : least;
            isExact &= solved;
            core.Spread(ties, found, sides);
        }

        for (var c = 0; c < components.Count; c++)
            Normalize(components.Members(c), sides);
        var value = ties.Contradicted(sides);
        return new FrustrationResult
        {
            Value = value,
            LowerBound = isExact ? value : Math.Min(lower, value),
            IsExact = isExact,
            Sides = sides,
        };
    }

    /// <summary>What contradicts given sides, whether these are the best or not.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="sides">A side for every vertex, any two numbers.</param>
    /// <param name="options">Whether magnitudes count; null for no.</param>
    /// <exception cref="ArgumentException">There are more or fewer sides than vertices.</exception>
    public static double Of(SignedGraph graph, ReadOnlySpan<int> sides, FrustrationOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(graph);
        if (sides.Length != graph.VertexCount)
            throw new ArgumentException("The sides are of another number of vertices.", nameof(sides));
        return SignedTies.Of(graph, (options ?? FrustrationOptions.Default).IsWeighted).Contradicted(sides);
    }

    private static void Normalize(int[] members, int[] sides)
    {
        if (sides[members[^1]] == 0)
            return;
        foreach (var v in members)
            sides[v] = 1 - sides[v];
    }
}
