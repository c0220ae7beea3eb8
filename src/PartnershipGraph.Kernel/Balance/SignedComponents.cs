using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Kernel.Balance;

/// <summary>The components of a signed graph, each with a colouring in two that no tie of a spanning tree contradicts.</summary>
/// <remarks>A component is balanced where no other tie contradicts it either (Harary 1953). O(n + m).</remarks>
internal sealed class SignedComponents
{
    private readonly List<int[]> members = [];
    private readonly List<bool> balanced = [];

    private SignedComponents(int vertexCount) => Sides = new int[vertexCount];

    public int Count => members.Count;

    /// <summary>0 or 1 for every vertex; 0 for the first vertex of a component.</summary>
    public int[] Sides { get; }

    /// <summary>The vertices of a component, in rising order.</summary>
    public int[] Members(int component) => members[component];

    /// <summary>Whether every cycle of the component has an even number of hostile ties.</summary>
    public bool IsBalanced(int component) => balanced[component];

    public static SignedComponents Of(SignedTies ties, RunContext run)
    {
        var found = new SignedComponents(ties.VertexCount);
        var seen = new bool[ties.VertexCount];
        for (var root = 0; root < seen.Length; root++)
        {
            if (seen[root])
                continue;
            run.ThrowIfCancelled();
            seen[root] = true;
            found.Explore(ties, root, seen);
        }

        return found;
    }

    private void Explore(SignedTies ties, int root, bool[] seen)
    {
        var reached = new List<int> { root };
        var contradicted = false;
        for (var next = 0; next < reached.Count; next++)
        {
            var v = reached[next];
            var row = ties.Neighbors(v);
            var weights = ties.Weights(v);
            for (var k = 0; k < row.Length; k++)
            {
                var side = weights[k] > 0 ? Sides[v] : 1 - Sides[v];
                if (seen[row[k]])
                {
                    contradicted |= Sides[row[k]] != side;
                    continue;
                }

                seen[row[k]] = true;
                Sides[row[k]] = side;
                reached.Add(row[k]);
            }
        }

        reached.Sort();
        members.Add([.. reached]);
        balanced.Add(!contradicted);
    }
}
