using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Results;
using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Kernel.Interop;

/// <summary>A graph on integers, the names of its vertices, and what was left out on the way.</summary>
/// <typeparam name="TVertex">What the vertices were called.</typeparam>
/// <param name="Build">The graph and the counts of what was dropped or merged.</param>
/// <param name="Index">Which name is which integer.</param>
public sealed record IndexedGraph<TVertex>(CsrBuild Build, VertexIndex<TVertex> Index)
{
    /// <summary>The graph.</summary>
    public CsrGraph Graph => Build.Graph;

    /// <summary>Takes a measure of vertices: <c>frozen.Measure(Constraint.Compute)</c>.</summary>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public ScoresByVertex<TVertex> Measure(Func<CsrGraph, RunContext, VertexScores> compute, RunContext? run = null)
    {
        ArgumentNullException.ThrowIfNull(compute);
        return new ScoresByVertex<TVertex>(Index, compute(Graph, run ?? RunContext.None));
    }

    /// <summary>Divides the vertices: <c>frozen.Measure(ConnectedComponents.Compute)</c>.</summary>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public GroupsByVertex<TVertex> Measure(Func<CsrGraph, RunContext, Partition> compute, RunContext? run = null)
    {
        ArgumentNullException.ThrowIfNull(compute);
        return new GroupsByVertex<TVertex>(Index, compute(Graph, run ?? RunContext.None));
    }

    /// <summary>Takes a measure of pairs, in the measure's own order.</summary>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public IReadOnlyList<(TVertex Source, TVertex Target, double Value)> Measure(
        Func<CsrGraph, RunContext, PairScores> compute, RunContext? run = null)
    {
        ArgumentNullException.ThrowIfNull(compute);
        var scores = compute(Graph, run ?? RunContext.None);
        var values = new (TVertex, TVertex, double)[scores.Values.Length];
        for (var i = 0; i < values.Length; i++)
            values[i] = (Index[scores.Sources.Span[i]], Index[scores.Targets.Span[i]], scores.Values.Span[i]);
        return values;
    }
}
