using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Results;
using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Kernel.Centrality;

/// <summary><see cref="Betweenness"/> estimated from the shortest paths of some sources, with its standard error.</summary>
/// <remarks>
/// <para>k of the n vertices are drawn without replacement by the run's seed; with <c>δ_s(v) = Σ_t σ_st(v)/σ_st</c> the
/// estimate is <c>n/k · Σ_s δ_s(v)</c> over the sources drawn, half of it if undirected (Brandes and Pich 2007). Its
/// expectation over all draws is the exact value. Its standard error is
/// <c>n · sqrt((1 − k/n) · S²/k)</c>, half of it if undirected, where S² is the variance of the δ_s(v) drawn with divisor
/// k − 1 (Cochran 1977, section 2.6): an unbiased estimate of the variance, its root.</para>
/// <para>k ≥ n is exact, with errors of 0. One source of several shows no spread: the errors are NaN ("one sample").
/// An error of 0 below n says that the sources drawn agree, not that the others do. Range, lengths, direction,
/// disconnection and trivial graphs as of betweenness; an estimate may exceed the largest value possible.</para>
/// <para>O(k m) for hops, O(k m + k n log n) for strengths; memory O(32 n + m) and O(n) a thread.
/// Example: in a star of 5 leaves two leaves as sources give the hub 6/2 · (4 + 4)/2 = 12 (exactly it has 10).</para>
/// </remarks>
public static class SampledBetweenness
{
    /// <summary>Estimates it for every vertex.</summary>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of range.</exception>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public static SampledScores Compute(CsrGraph graph, SampledBetweennessOptions? options, RunContext run)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(run);
        options ??= SampledBetweennessOptions.Default;
        options.Validate();

        var n = graph.VertexCount;
        if (options.Samples >= n)
        {
            var exact = Betweenness.Compute(graph, new BetweennessOptions { Length = options.Length, Normalized = options.Normalized }, run);
            return new SampledScores(exact, new VertexScores(new double[n]), n);
        }

        var moments = Collect(graph, options, run);
        var (k, pairSides) = ((double)moments.Count, graph.IsDirected ? 1 : 2);
        var (values, errors) = (new double[n], new double[n]);
        for (var v = 0; v < n; v++)
        {
            values[v] = n * moments.Mean(v) / pairSides;
            errors[v] = n * Math.Sqrt((1 - (k / n)) * moments.Squares(v) / (k - 1) / k) / pairSides;
        }

        if (options.Normalized)
        {
            PathCredit.Normalize(values, Betweenness.OtherPairs(graph), graph.IsDirected);
            PathCredit.Normalize(errors, Betweenness.OtherPairs(graph), graph.IsDirected);
        }

        return new SampledScores(new VertexScores(values), new VertexScores(errors, NullReason.OneSample), moments.Count);
    }

    private static ShareMoments Collect(CsrGraph graph, SampledBetweennessOptions options, RunContext run)
    {
        var lanes = new (ShareMoments Moments, double[] Shares)?[SourceLanes.Count];
        new PathSharePlan(graph, options.Length, ties: false).Run(
            Draw(graph.VertexCount, options.Samples, run.Seed),
            run,
            (workspace, lane, sources) =>
            {
                var (moments, shares) = lanes[lane] ??= (new ShareMoments(graph.VertexCount), new double[graph.VertexCount]);
                workspace.Collect(sources, vertices: null, ties: null, run);
                foreach (var source in sources)
                {
                    workspace.CopyTo(source, shares);
                    moments.Add(shares);
                }
            });

        var moments = new ShareMoments(graph.VertexCount);
        foreach (var lane in lanes.Where(lane => lane is not null).Select(lane => lane!.Value.Moments))
            moments.Add(lane);
        return moments;
    }

    /// <summary>Every set of this size is as likely; in rising order.</summary>
    private static int[] Draw(int vertexCount, int count, int seed)
    {
        int[] vertices = [.. Enumerable.Range(0, vertexCount)];
        new SplitMix((ulong)seed).Shuffle(vertices);
        var drawn = vertices[..count];
        Array.Sort(drawn);
        return drawn;
    }
}
