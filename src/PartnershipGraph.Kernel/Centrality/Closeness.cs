using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Results;
using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Kernel.Centrality;

/// <summary>How near a vertex is to those it can reach: the reciprocal of its mean distance.</summary>
/// <remarks>
/// <para>With r vertices reached, the vertex itself included, and d their distances from it:
/// <see cref="ClosenessVariant.Component"/> is <c>(r − 1)/Σd</c>, NaN ("isolated") where r = 1 (Bavelas 1950, as in igraph);
/// <see cref="ClosenessVariant.WassermanFaust"/> is <c>(r − 1)/Σd · (r − 1)/(n − 1)</c>, 0 where r = 1 (Wasserman and Faust
/// 1994, p. 201, as in NetworkX). In units of strength (1/hops without strengths), at least 0. Both are
/// normalised: the largest value possible is 1 for hops; by lengths there is none, and no vertex exceeds the strongest
/// tie.</para>
/// <para>Directed distances are those along the arcs, or against them on request. An isolated vertex reaches nothing;
/// the empty graph has no values. O(n m) for hops, O(n m + n² log n) for strengths, memory O(n + m).
/// Example: in the path 0–1–2 the values are 2/3, 1, 2/3.</para>
/// </remarks>
public static class Closeness
{
    /// <summary>Computes it for every vertex.</summary>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of range.</exception>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public static VertexScores Compute(CsrGraph graph, ClosenessOptions? options, RunContext run)
    {
        ArgumentNullException.ThrowIfNull(graph);
        options ??= ClosenessOptions.Default;
        options.Validate();
        var others = (double)(graph.VertexCount - 1);
        return DistanceSums.Compute(graph, options.Distances, run, distances =>
        {
            var reached = distances.Reached;
            if (reached == 0)
                return options.Variant == ClosenessVariant.Component ? double.NaN : 0;
            var closeness = reached / distances.Sum();
            return options.Variant == ClosenessVariant.Component ? closeness : closeness * (reached / others);
        });
    }
}
