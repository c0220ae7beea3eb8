using PartnershipGraph.Kernel.Running;
using static System.FormattableString;

namespace PartnershipGraph.Kernel.Graphs;

/// <summary>Collects ties, checks each once, and freezes them into a <see cref="CsrGraph"/>.</summary>
/// <remarks>
/// Strength 0 means no tie: such a tie is dropped and counted, before loops are looked at. Negative, infinite and
/// not-a-number strengths are refused, and so are those below 2^−1022, whose length 1/strength has no double.
/// Memory: 16 bytes a tie until built, and 24 an arc while it is. Not safe for concurrent use.
/// </remarks>
public sealed class CsrBuilder
{
    private const double smallestNormal = 2.2250738585072014e-308;

    private readonly int vertexCount;
    private readonly CsrBuildOptions options;
    private readonly ReceivedTies ties = new();
    private int loops;
    private int zeros;

    /// <summary>Starts with <paramref name="vertexCount"/> vertices and no ties.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The count is negative, or an option unknown.</exception>
    public CsrBuilder(int vertexCount, CsrBuildOptions? options = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(vertexCount);
        this.options = options ?? CsrBuildOptions.Default;
        this.options.Validate();
        this.vertexCount = vertexCount;
    }

    /// <summary>Adds a tie.</summary>
    /// <exception cref="ArgumentOutOfRangeException">An end is not a vertex, or the strength is not one.</exception>
    /// <exception cref="ArgumentException">The tie is a loop and loops are refused.</exception>
    public void Add(int source, int target, double strength = 1)
    {
        CheckVertex(source, nameof(source));
        CheckVertex(target, nameof(target));
        if (strength != 0 && !(strength >= smallestNormal && strength <= double.MaxValue))
        {
            throw new ArgumentOutOfRangeException(
                nameof(strength), strength, Invariant($"The tie {source}–{target} has no usable strength."));
        }

        if (strength == 0)
            zeros++;
        else if (source != target)
            ties.Add(new ReceivedTie(source, target, strength));
        else if (options.Loops == LoopPolicy.Drop)
            loops++;
        else
            throw new ArgumentException(Invariant($"Vertex {source} is tied to itself."), nameof(target));
    }

    /// <summary>Freezes what was added so far. O(n + m), by two counting sorts.</summary>
    /// <exception cref="InvalidOperationException">
    /// Two vertices are tied twice and that is refused, or the strengths add up beyond a double: those of parallel ties, or
    /// those of all ties, each counted at both ends.
    /// </exception>
    public CsrBuild Build()
    {
        var rows = new SortedArcs(vertexCount, ties, bothWays: !options.IsDirected);
        var merged = rows.Merge(options.Parallels);
        if (options.IsWeighted && !double.IsFinite((options.IsDirected ? 2 : 1) * Sums.LeftToRight(rows.Strengths)))
            throw new InvalidOperationException("The strengths of all ties, each counted at both ends, add up beyond a double.");
        var graph = new CsrGraph(options.IsDirected, rows.Offsets, rows.Targets, options.IsWeighted ? rows.Strengths : null);
        return new CsrBuild(graph, loops, options.IsDirected ? merged : merged / 2, zeros);
    }

    private void CheckVertex(int vertex, string name)
    {
        if ((uint)vertex >= (uint)vertexCount)
            throw new ArgumentOutOfRangeException(name, vertex, Invariant($"There are {vertexCount} vertices."));
    }
}
