using PartnershipGraph.Kernel.Components;
using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Results;
using PartnershipGraph.Kernel.Running;
using PartnershipGraph.Kernel.Spectral;

namespace PartnershipGraph.Kernel.Centrality;

/// <summary>How much of what flows between others passes through a vertex when it takes every way at once.</summary>
/// <remarks>
/// <para><c>B(v) = Σ_{s&lt;t} ½ Σ_w |x_st(v, w)|</c> over the pairs without v, where x_st is the current through each tie when 1
/// enters at s and leaves at t, and every tie is a conductor as good as its strength (Newman 2005; Brandes and Fleischer
/// 2005). Raw, ends excluded, every unordered pair once, as in NetworkX with <c>normalized=False</c>. Range
/// 0 … (n − 1)(n − 2)/2, by which it is divided on request (undefined for fewer than three vertices). A random walk
/// between s and t passes v as often, ways there and back cancelled.</para>
/// <para>A current knows no direction: arcs conduct both ways, those between two vertices side by side. Undefined
/// everywhere in a graph of several components, as some pairs carry no current. A dead end has exactly 0; the empty graph
/// has no values.</para>
/// <para>Elimination without subtraction and a sorted list of currents for every tie (Brandes and Fleischer), or all pairs of them
/// where there are few vertices: O(n³ + m n log n) time, 12 n² bytes. A current is a difference of potentials, right to some 1e−16 times the strength of
/// its tie times the largest resistance. Example: the path 0–1–2 has 0, 1, 0, a triangle ⅓ each.</para>
/// </remarks>
public static class CurrentFlowBetweenness
{
    /// <summary>Computes it for every vertex.</summary>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public static VertexScores Compute(CsrGraph graph, CurrentFlowOptions? options, RunContext run)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(run);
        options ??= CurrentFlowOptions.Default;
        run.Validate();
        run.ThrowIfCancelled();
        var ties = graph.Symmetrized();
        var n = ties.VertexCount;
        if (ConnectedComponents.Compute(ties, run).GroupCount > 1)
            return VertexScores.Undefined(n, NullReason.Disconnected);
        if (options.Normalized && n < 3)
            return VertexScores.Undefined(n, NullReason.TooFewVertices);
        return n < 2 ? new VertexScores(new double[n]) : Flows(ties, options, run);
    }

    private static VertexScores Flows(CsrGraph ties, CurrentFlowOptions options, RunContext run)
    {
        var n = ties.VertexCount;
        var ends = TieEnds.Of(ties);
        var flows = TieFlows(ties, ends, run);
        var values = new double[n];
        for (var e = 0; e < flows.Length; e++)
        {
            values[ends.Sources.Span[e]] += flows[e];
            values[ends.Targets.Span[e]] += flows[e];
        }

        // Half of what comes in and goes out; the n − 1 pairs that a vertex is an end of it only sends or receives.
        var unit = options.Normalized ? 2.0 / ((n - 1.0) * (n - 2.0)) : 1;
        for (var v = 0; v < n; v++)
            values[v] = ties.Degree(v) == 1 ? 0 : Math.Max(0, (values[v] - (n - 1)) / 2) * unit;
        return new VertexScores(values);
    }

    /// <summary>For each tie the sum of the currents through it over all pairs.</summary>
    private static double[] TieFlows(CsrGraph ties, TieEnds ends, RunContext run)
    {
        var n = ties.VertexCount;
        var potentials = new double[n][];
        var laplacian = new GroundedLaplacian(ties, run);
        SourceLanes.Run(
            n, ProgressPart.Of(run, 0, 0.5), () => 0, (_, _, source) => laplacian.Solve(source, potentials[source] = new double[n]));

        var flows = new double[ties.EdgeCount];
        SourceLanes.Run(flows.Length, ProgressPart.Of(run, 0.5, 1), () => new double[n], (currents, _, tie) =>
        {
            var (source, target) = (ends.Sources.Span[tie], ends.Targets.Span[tie]);
            var strength = ties.Strengths(source)[ties.Neighbors(source).BinarySearch(target)];

            // Potentials are symmetric: these are the currents through the tie, from each vertex to the last one.
            for (var v = 0; v < n; v++)
                currents[v] = strength * (potentials[source][v] - potentials[target][v]);
            flows[tie] = PairDifferences.Sum(currents);
        });
        return flows;
    }
}
