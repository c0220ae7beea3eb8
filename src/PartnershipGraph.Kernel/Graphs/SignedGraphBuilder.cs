using static System.FormattableString;

namespace PartnershipGraph.Kernel.Graphs;

/// <summary>Collects ties of signed strength and freezes them into a <see cref="SignedGraph"/>.</summary>
/// <remarks>
/// <para>Strength 0 means no tie. Parallel ties under <see cref="ParallelPolicy.Sum"/> become one of the summed signed
/// strength, under <see cref="ParallelPolicy.Max"/> one of the greatest magnitude. Where both signs weigh the same — up to the
/// rounding of a sum, 2^−45 of it — nothing is left: the pair is not tied, and counted as cancelled.</para>
/// <para>Without strengths the sign is still the one that the strengths give. Not safe for concurrent use.</para>
/// </remarks>
public sealed class SignedGraphBuilder
{
    private readonly CsrBuildOptions options;
    private readonly CsrBuilder positive;
    private readonly CsrBuilder negative;

    /// <summary>Starts with <paramref name="vertexCount"/> vertices and no ties.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The count is negative, or an option unknown.</exception>
    public SignedGraphBuilder(int vertexCount, CsrBuildOptions? options = null)
    {
        this.options = options ?? CsrBuildOptions.Default;

        // Strengths are needed until it is known which sign prevails.
        positive = new CsrBuilder(vertexCount, this.options with { IsWeighted = true });
        negative = new CsrBuilder(vertexCount, this.options with { IsWeighted = true });
    }

    /// <summary>Adds a tie, hostile if its strength is negative.</summary>
    /// <exception cref="ArgumentOutOfRangeException">An end is not a vertex, or the magnitude is no strength.</exception>
    /// <exception cref="ArgumentException">The tie is a loop and loops are refused.</exception>
    public void Add(int source, int target, double strength = 1) =>
        (strength < 0 ? negative : positive).Add(source, target, Math.Abs(strength));

    /// <summary>Freezes what was added so far. O(n + m).</summary>
    /// <exception cref="InvalidOperationException">
    /// Two vertices are tied twice and that is refused, or a sum of strengths is beyond a double.
    /// </exception>
    public SignedBuild Build()
    {
        var (friendly, hostile) = (positive.Build(), negative.Build());
        if (options.Parallels == ParallelPolicy.Error)
            RefuseBothSigns(friendly.Graph, hostile.Graph);
        var (graph, both, cancelled) = OppositeTies.Settle(friendly.Graph, hostile.Graph, options.Parallels, options.IsWeighted);
        return new SignedBuild(
            graph,
            friendly.LoopsDropped + hostile.LoopsDropped,
            friendly.ParallelsMerged + hostile.ParallelsMerged + both,
            friendly.ZerosDropped + hostile.ZerosDropped,
            cancelled);
    }

    private static void RefuseBothSigns(CsrGraph friendly, CsrGraph hostile)
    {
        for (var v = 0; v < friendly.VertexCount; v++)
        {
            foreach (var w in friendly.Neighbors(v))
            {
                if (hostile.Neighbors(v).BinarySearch(w) >= 0)
                    throw new InvalidOperationException(Invariant($"Vertices {v} and {w} are tied more than once."));
            }
        }
    }
}
