namespace PartnershipGraph.Kernel.Components;

/// <summary>Vertices in trees that can be joined; the root is the smallest vertex (Galler and Fischer 1964).</summary>
internal sealed class JoinedTrees
{
    private readonly int[] parents;

    public JoinedTrees(int vertexCount)
    {
        parents = new int[vertexCount];
        for (var v = 0; v < vertexCount; v++)
            parents[v] = v;
    }

    /// <summary>The smallest vertex of a tree; the way to it is halved for those who come after.</summary>
    public int RootOf(int vertex)
    {
        var above = parents;
        while (above[vertex] != vertex)
        {
            above[vertex] = above[above[vertex]];
            vertex = above[vertex];
        }

        return vertex;
    }

    /// <summary>Hangs a vertex on another if that is smaller. For each vertex in rising order, before any are joined.</summary>
    public void Hang(int vertex, int other)
    {
        // A smaller one hangs on its root already.
        if (other < vertex)
            parents[vertex] = parents[other];
    }

    /// <summary>Joins the trees of two vertices.</summary>
    public void Join(int a, int b)
    {
        if (parents[a] == parents[b])
            return;
        (a, b) = (RootOf(a), RootOf(b));
        if (a < b)
            parents[b] = a;
        else
            parents[a] = b;
    }

    /// <summary>The root of each vertex, all ways cut to one step. What is answered is the forest itself.</summary>
    public int[] Roots()
    {
        // Parents are smaller, so they are settled before their children.
        for (var v = 0; v < parents.Length; v++)
            parents[v] = parents[parents[v]];
        return parents;
    }

    /// <summary>The root that most of some vertices have, spread evenly; −1 without vertices.</summary>
    public int FrequentRoot()
    {
        const int asked = 1024;
        var counts = new Dictionary<int, int>();
        var frequent = -1;
        for (var v = 0; v < parents.Length; v += 1 + (parents.Length / asked))
        {
            var root = RootOf(v);
            counts[root] = counts.GetValueOrDefault(root) + 1;
            if (frequent < 0 || counts[root] > counts[frequent])
                frequent = root;
        }

        return frequent;
    }
}
