using PartnershipGraph.Kernel.Graphs;

namespace PartnershipGraph.Kernel.Paths;

/// <summary>Finds the best way on to a target after a given beginning and without certain first steps.</summary>
internal sealed class DetourSearch
{
    private readonly CsrGraph graph;
    private readonly ExactLengths? lengths;
    private readonly int target;
    private readonly PathSearch backwards;
    private readonly int[] ranks;

    public DetourSearch(CsrGraph graph, ExactLengths? lengths, int target)
    {
        this.graph = graph;
        this.lengths = lengths;
        this.target = target;
        backwards = PathSearch.Create(graph.Transposed, lengths is null || !graph.IsDirected ? lengths : ExactLengths.Of(graph.Transposed));
        ranks = new int[graph.VertexCount];
    }

    /// <summary>A length in units of 1/strength, or hops.</summary>
    public double InverseStrength(double length) => lengths?.InverseStrength(length) ?? length;

    /// <summary>Whether two lengths are the same, by the rule of the graph.</summary>
    public bool AreEqual(PreciseLength a, PreciseLength b) => lengths?.AreEqual(a, b) ?? a == b;

    /// <summary>The shortest path that begins so, the first by its vertices if there are several; null if there is none.</summary>
    /// <param name="beginning">The first vertices, not the target among them unless it is the only one.</param>
    /// <param name="barred">Where the path must not go from the last of them.</param>
    public Detour? Best(int[] beginning, int[] barred)
    {
        var last = beginning[^1];
        var path = new List<int>(beginning);
        if (last != target)
        {
            // What has been passed is left out of the search, so a way back to the target never meets it.
            backwards.Run(target, beginning);
            for (var rank = 0; rank < backwards.Order.Length; rank++)
                ranks[backwards.Order[rank]] = rank;
            if (!TryStep(last, barred, out var next))
                return null;
            path.Add(next);
            while (path[^1] != target && TryStep(path[^1], [], out next))
                path.Add(next);
        }

        return new Detour([.. path], LengthOf(path), beginning.Length - 1, barred);
    }

    private bool TryStep(int vertex, int[] barred, out int next)
    {
        var row = graph.Neighbors(vertex);
        var least = new PreciseLength(double.PositiveInfinity, 0);
        for (var k = 0; k < row.Length; k++)
        {
            if (IsOpen(vertex, row[k], barred) && WayThrough(vertex, k).IsShorterThan(least))
                least = WayThrough(vertex, k);
        }

        // Neighbours come in rising order, so the first that is as near as the nearest is the least.
        next = -1;
        for (var k = 0; k < row.Length && next < 0; k++)
        {
            if (IsOpen(vertex, row[k], barred) && AreEqual(WayThrough(vertex, k), least))
                next = row[k];
        }

        return next >= 0;
    }

    private bool IsOpen(int vertex, int next, int[] barred)
    {
        if (double.IsPositiveInfinity(backwards.Distances[next]) || Array.IndexOf(barred, next) >= 0)
            return false;

        // From a vertex of the search only on to one that it settled before: where a tie is too short to see, two ends
        // would lead to each other.
        return double.IsPositiveInfinity(backwards.Distances[vertex]) || ranks[next] < ranks[vertex];
    }

    private PreciseLength WayThrough(int vertex, int slot) => backwards.DistanceOf(graph.Neighbors(vertex)[slot]) + Step(vertex, slot);

    private PreciseLength LengthOf(List<int> path)
    {
        PreciseLength length = 0;
        for (var place = 1; place < path.Count; place++)
            length += Step(path[place - 1], graph.Neighbors(path[place - 1]).BinarySearch(path[place]));
        return length;
    }

    private PreciseLength Step(int vertex, int slot) => lengths?.Step(graph.RowStart(vertex) + slot) ?? 1;
}
