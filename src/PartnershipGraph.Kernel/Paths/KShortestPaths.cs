using System.Collections.Immutable;
using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Kernel.Paths;

/// <summary>The k shortest paths from one vertex to another, none of which meets a vertex twice.</summary>
/// <remarks>
/// <para>Paths in the order of their lengths, Σ 1/strength or ties; equally long ones in the order of the numbers of their
/// vertices, so that the answer is a property of the graph (Yen 1971, with the division of Lawler 1972: after each
/// path found, the others fall into classes by where they leave it and by what they must not take there, and the best of
/// each class waits for its turn). Lengths are equal by the rule of <see cref="ExactLengths"/>; directed paths follow the arcs.</para>
/// <para>Fewer than k paths where there are no more, none where the ends are not connected; from a vertex to itself there is
/// one, of no ties. A search runs for every vertex of every path found: O(k n m) for hops, O(k n (m + n log n)) for strengths,
/// memory O(k n² + m) at worst. Example: in the square 0–1–2–3–0 the paths from 0 to 2 are 0–1–2 and 0–3–2.</para>
/// <para>QuikGraph 2.5 has Yen's algorithm, and held against enumeration its lengths are right. It is not used because which
/// of several equally long paths it answers changes with the order in which arcs were added, because it takes directed
/// graphs only, throws where there is no path, cannot be cancelled, and compares sums of rounded doubles. Its algorithm of
/// Hoffman and Pavley throws where paths exist and misses some.</para>
/// </remarks>
public static class KShortestPaths
{
    /// <summary>Finds them.</summary>
    /// <exception cref="ArgumentOutOfRangeException">An end is not a vertex, or an option is out of range.</exception>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public static ImmutableArray<VertexPath> Compute(
        CsrGraph graph, int source, int target, KShortestPathsOptions? options, RunContext run)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(run);
        CheckVertex(graph, source, nameof(source));
        CheckVertex(graph, target, nameof(target));
        options ??= KShortestPathsOptions.Default;
        options.Validate();
        run.ThrowIfCancelled();

        var search = new DetourSearch(graph, ExactLengths.For(graph, options.Length), target);
        var found = ImmutableArray.CreateBuilder<VertexPath>();
        var waiting = new List<Detour>();
        Keep(waiting, search.Best([source], []));
        while (waiting.Count > 0)
        {
            var next = TakeFirst(waiting, search);
            found.Add(new VertexPath(next.Vertices, search.InverseStrength(next.Length.High)));
            run.Report((double)found.Count / options.Count);
            if (found.Count == options.Count)
                break;

            for (var leaving = next.LeavesAt; leaving < next.Vertices.Length - 1; leaving++)
            {
                run.ThrowIfCancelled();
                int[] barred = leaving == next.LeavesAt ? [.. next.Barred, next.Vertices[leaving + 1]] : [next.Vertices[leaving + 1]];
                Keep(waiting, search.Best(next.Vertices[..(leaving + 1)], barred));
            }
        }

        return found.ToImmutable();
    }

    private static void CheckVertex(CsrGraph graph, int vertex, string name)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(vertex, name);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(vertex, graph.VertexCount, name);
    }

    private static void Keep(List<Detour> waiting, Detour? detour)
    {
        if (detour is not null)
            waiting.Add(detour);
    }

    /// <summary>Of the shortest ones, within the rule of equality, the first by its vertices.</summary>
    private static Detour TakeFirst(List<Detour> waiting, DetourSearch search)
    {
        // A tolerance is no order that a heap could keep: first the least length, then who equals it.
        var least = waiting[0].Length;
        foreach (var detour in waiting)
        {
            if (detour.Length.IsShorterThan(least))
                least = detour.Length;
        }

        Detour? first = null;
        foreach (var detour in waiting)
        {
            if (search.AreEqual(detour.Length, least) && (first is null || detour.Vertices.AsSpan().SequenceCompareTo(first.Vertices) < 0))
                first = detour;
        }

        waiting.Remove(first!);
        return first!;
    }
}
