namespace PartnershipGraph.Kernel.Paths;

/// <summary>Rows from which ties fall out once a search has shown that the way round is shorter.</summary>
/// <remarks>
/// <para>A shortest path is made of ties that are shortest paths themselves. The search from a vertex tells which of its ties
/// are not, and no search after it has to look at them. With the vertices of many ties first as sources most such ties are
/// gone after a few of them.</para>
/// <para>Sources are searched in rounds, twice as many in each as before; between rounds rows are made anew. So what a
/// search looks at does not depend on threads. A search writes only to the marks of its source's own arcs.</para>
/// </remarks>
internal sealed class ShrinkingRows
{
    private const int roundGrowth = 2;
    private const int rounds = 6;

    private readonly bool isDirected;
    private readonly double slack;
    private bool[] marks;

    /// <summary>The rows of a graph, all of them at first.</summary>
    /// <param name="lengths">The lengths of its ties.</param>
    /// <param name="slack">What a tie must be longer than the way round by.</param>
    /// <param name="ties">Whether arcs know their ties.</param>
    public ShrinkingRows(ExactLengths lengths, double slack, bool ties)
    {
        Rows = PathRows.Of(lengths.Graph, lengths, ties);
        isDirected = lengths.Graph.IsDirected;
        this.slack = slack;
        marks = new bool[Rows.Targets.Length];
    }

    /// <summary>What is left.</summary>
    public PathRows Rows { get; private set; }

    /// <summary>Where the round ends whose first source stands at a place.</summary>
    public int EndOfRound(int first)
    {
        var end = Rows.Vertices.Length;
        for (var round = 1; round < rounds && end / roundGrowth > first; round++)
            end /= roundGrowth;
        return end;
    }

    /// <summary>Marks the ties of a source that are longer than the way round.</summary>
    /// <param name="source">The source.</param>
    /// <param name="distances">Its distances from all places.</param>
    /// <param name="apart">How far one lies from the next.</param>
    public void Mark(int source, ReadOnlySpan<double> distances, int apart = 1)
    {
        for (var arc = Rows.Starts[source]; arc < Rows.Starts[source + 1]; arc++)
            marks[arc] = distances[Rows.Targets[arc] * apart] < Rows.Lengths[arc] - slack;
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
