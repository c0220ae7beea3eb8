namespace PartnershipGraph.Kernel.Paths;

/// <summary>Rows from which ties fall out once a search has shown that the way round is shorter.</summary>
/// <remarks>
/// <para>A shortest path is made of ties that are shortest paths themselves. The search from a vertex tells which of its ties
/// are not, and no search after it has to look at them. With the vertices of many ties first as sources most such ties are
/// gone after a few of them.</para>
/// <para>Sources are searched in rounds, four times as many in each as before; between rounds rows are made anew. So what a
/// search looks at does not depend on threads. A search writes only to the marks of its source's own arcs.</para>
/// </remarks>
internal sealed class ShrinkingRows(PathRows rows, bool isDirected, double slack)
{
    private const int roundGrowth = 4;
    private const int rounds = 4;

    private bool[] marks = new bool[rows.Targets.Length];

    /// <summary>What is left.</summary>
    public PathRows Rows { get; private set; } = rows;

    /// <summary>Where the round ends whose first source stands at a place.</summary>
    public int EndOfRound(int first)
    {
        var end = Rows.Vertices.Length;
        for (var round = 1; round < rounds && end / roundGrowth > first; round++)
            end /= roundGrowth;
        return end;
    }

    /// <summary>Marks the ties of a source that are longer than the way round.</summary>
    public void Mark(int source, double[] distances)
    {
        for (var arc = Rows.Starts[source]; arc < Rows.Starts[source + 1]; arc++)
            marks[arc] = distances[Rows.Targets[arc]] < Rows.Lengths[arc] - slack;
    }

    /// <summary>Drops what was marked in a round.</summary>
    public void Shrink(int first, int end)
    {
        for (var source = first; source < end && !isDirected; source++)
        {
            for (var arc = Rows.Starts[source]; arc < Rows.Starts[source + 1]; arc++)
            {
                if (marks[arc])
                    marks[WayBack(source, Rows.Targets[arc])] = true;
            }
        }

        if (end == Rows.Vertices.Length || !marks.Contains(true))
            return;
        Rows = Rows.Without(marks);
        marks = new bool[Rows.Targets.Length];
    }

    private int WayBack(int source, int target)
    {
        var start = Rows.Starts[target];
        return start + Rows.Targets.AsSpan(start, Rows.Starts[target + 1] - start).BinarySearch(source);
    }
}
