namespace PartnershipGraph.Kernel.Paths;

/// <summary>A four-ary heap of vertices, nearest first, equally near ones by number; the distances are the caller's array.</summary>
/// <remarks>The number as second key makes the order of settling a property of the graph, not of the heap's history.</remarks>
internal sealed class DistanceHeap
{
    private const int arity = 4;

    private readonly double[] distances;
    private readonly int[] heap;
    private readonly int[] slots;

    public DistanceHeap(double[] distances)
    {
        this.distances = distances;
        heap = new int[distances.Length];
        slots = new int[distances.Length];
        Array.Fill(slots, -1);
    }

    public int Count { get; private set; }

    /// <summary>Takes a vertex in, or moves it up after its distance has fallen.</summary>
    public void PushOrRaise(int vertex)
    {
        var slot = slots[vertex];
        if (slot < 0)
            slot = Count++;
        while (slot > 0)
        {
            var parent = (slot - 1) / arity;
            if (!IsNearer(vertex, heap[parent]))
                break;
            Put(slot, heap[parent]);
            slot = parent;
        }

        Put(slot, vertex);
    }

    /// <summary>Takes the nearest vertex out.</summary>
    public int Pop()
    {
        var nearest = heap[0];
        slots[nearest] = -1;
        var last = heap[--Count];
        if (Count > 0)
            Sink(last);
        return nearest;
    }

    private void Sink(int vertex)
    {
        var slot = 0;
        while (true)
        {
            var best = -1;
            var end = Math.Min((slot * arity) + arity, Count - 1);
            for (var child = (slot * arity) + 1; child <= end; child++)
            {
                if (best < 0 || IsNearer(heap[child], heap[best]))
                    best = child;
            }

            if (best < 0 || !IsNearer(heap[best], vertex))
                break;
            Put(slot, heap[best]);
            slot = best;
        }

        Put(slot, vertex);
    }

    private bool IsNearer(int a, int b) => distances[a] < distances[b] || (distances[a] == distances[b] && a < b);

    private void Put(int slot, int vertex)
    {
        heap[slot] = vertex;
        slots[vertex] = slot;
    }
}
