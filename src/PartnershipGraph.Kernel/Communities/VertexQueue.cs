namespace PartnershipGraph.Kernel.Communities;

/// <summary>Vertices to be visited, first come first served, none of them twice at a time; all of them at first.</summary>
/// <remarks>As no vertex waits twice, a ring of n places suffices.</remarks>
internal sealed class VertexQueue
{
    private readonly int[] ring;
    private readonly bool[] isWaiting;
    private int head;
    private int count;

    /// <param name="order">All vertices in the order of their first visit; kept and overwritten.</param>
    public VertexQueue(int[] order)
    {
        ring = order;
        count = order.Length;
        isWaiting = new bool[order.Length];
        Array.Fill(isWaiting, true);
    }

    public bool TryTake(out int vertex)
    {
        if (count == 0)
        {
            vertex = -1;
            return false;
        }

        vertex = ring[head];
        isWaiting[vertex] = false;
        head = head + 1 == ring.Length ? 0 : head + 1;
        count--;
        return true;
    }

    /// <summary>The vertex some places behind the first, or any where there is none: good for cache hints alone.</summary>
    public int Ahead(int places)
    {
        var place = head + places;
        return ring[place < ring.Length ? place : 0];
    }

    public bool IsWaiting(int vertex) => isWaiting[vertex];

    /// <summary>Puts a vertex that is not waiting at the end.</summary>
    public void Add(int vertex)
    {
        isWaiting[vertex] = true;
        var end = head + count;
        ring[end < ring.Length ? end : end - ring.Length] = vertex;
        count++;
    }
}
