using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Kernel.Flows;

/// <summary>A phase of Dinic's algorithm: levels by breadth, then paths by depth until none leads on from level to level.</summary>
/// <remarks>
/// A path takes its narrowest arc to exactly 0, so that rounding cannot keep an arc alive, and every phase has longer paths
/// than the one before.
/// </remarks>
internal sealed class BlockingFlow(ResidualNetwork network, int source, int target, RunContext run)
{
    private readonly int[] levels = new int[network.Arcs.VertexCount];
    private readonly int[] nextArc = new int[network.Arcs.VertexCount];
    private readonly int[] queue = new int[network.Arcs.VertexCount];
    private readonly List<int> path = [];
    private readonly List<int> tails = [];
    private int steps;

    /// <summary>Measures how many arcs each vertex is from the source; false if the target cannot be reached.</summary>
    public bool FindLevels()
    {
        run.ThrowIfCancelled();
        Array.Fill(levels, -1);
        Array.Clear(nextArc);
        levels[source] = 0;
        queue[0] = source;
        for (int head = 0, count = 1; head < count; head++)
        {
            var v = queue[head];
            var row = network.Arcs.Neighbors(v);
            for (var k = 0; k < row.Length; k++)
            {
                if (levels[row[k]] >= 0 || network.Residuals[network.Arcs.RowStart(v) + k] <= 0)
                    continue;
                levels[row[k]] = levels[v] + 1;
                queue[count++] = row[k];
            }
        }

        return levels[target] >= 0;
    }

    /// <summary>Fills the shortest paths until each has an arc that can carry no more.</summary>
    public void Augment()
    {
        var v = source;
        while (true)
        {
            if ((++steps & 0xFFF) == 0)
                run.ThrowIfCancelled();
            if (v == target)
                v = Push();
            else if (Advance(v) is { } next)
                v = next;
            else if (v == source)
                return;
            else
                v = Retreat(v);
        }
    }

    /// <summary>Which vertices the last search by breadth came to.</summary>
    public bool[] Reached() => Array.ConvertAll(levels, level => level >= 0);

    private int? Advance(int v)
    {
        var row = network.Arcs.Neighbors(v);
        for (; nextArc[v] < row.Length; nextArc[v]++)
        {
            var arc = network.Arcs.RowStart(v) + nextArc[v];
            var w = row[nextArc[v]];
            if (levels[w] != levels[v] + 1 || network.Residuals[arc] <= 0)
                continue;
            path.Add(arc);
            tails.Add(v);
            return w;
        }

        return null;
    }

    private int Retreat(int v)
    {
        levels[v] = -1;
        return Cut(path.Count - 1);
    }

    private int Push()
    {
        var narrowest = 0;
        for (var p = 1; p < path.Count; p++)
        {
            if (network.Residuals[path[p]] < network.Residuals[path[narrowest]])
                narrowest = p;
        }

        var amount = network.Residuals[path[narrowest]];
        foreach (var arc in path)
            network.Push(arc, amount);
        return Cut(narrowest);
    }

    /// <summary>Goes back to where the arc at this place of the path starts.</summary>
    private int Cut(int place)
    {
        var tail = tails[place];
        path.RemoveRange(place, path.Count - place);
        tails.RemoveRange(place, tails.Count - place);
        return tail;
    }
}
