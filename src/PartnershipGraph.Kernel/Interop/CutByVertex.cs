using PartnershipGraph.Kernel.Flows;
using PartnershipGraph.Kernel.Graphs;

namespace PartnershipGraph.Kernel.Interop;

/// <summary>The vertices in two parts and what leads from the one to the other, by name.</summary>
/// <typeparam name="TVertex">What the vertices are called.</typeparam>
/// <param name="Strength">The sum of the strengths of the ties.</param>
/// <param name="Side">The vertices of one part, in the order of their names; the others are the other.</param>
/// <param name="Ties">The ties that lead from this part to the other.</param>
public sealed record CutByVertex<TVertex>(
    double Strength, IReadOnlyList<TVertex> Side, IReadOnlyList<(TVertex Source, TVertex Target)> Ties)
{
    internal static CutByVertex<TVertex> Of(VertexIndex<TVertex> index, Cut cut)
    {
        var (sources, targets) = (cut.Ties.Sources, cut.Ties.Targets);
        return new CutByVertex<TVertex>(
            cut.Strength,
            [.. cut.Side.ToArray().Select(v => index[v])],
            [.. Enumerable.Range(0, sources.Length).Select(t => (index[sources.Span[t]], index[targets.Span[t]]))]);
    }
}
