namespace PartnershipGraph.Kernel.Paths;

/// <summary>A four-ary heap of vertices, nearest first, equally near ones by number; the distances are the caller's array.</summary>
/// <param name="distances">How far each vertex is.</param>
/// <param name="remainders">What the distances lack for being doubles; null where they lack nothing.</param>
/// <remarks>The number as second key makes the order of settling a property of the graph, not of the heap's history.</remarks>
internal sealed class DistanceHeap(double[] distances, double[]? remainders = null)
{
    private const int arity = 4;

    private readonly int[] heap = new int[distances.Length];
    private readonly int[] slots = AllOutside(distances.Length);

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

    private bool IsNearer(int a, int b)
    {
        if (distances[a] != distances[b])
            return distances[a] < distances[b];
        if (remainders is not null && remainders[a] != remainders[b])
            return remainders[a] < remainders[b];
        return a < b;
    }

    private static int[] AllOutside(int vertexCount)
    {
        var outside = new int[vertexCount];
        Array.Fill(outside, -1);
        return outside;
    }

    private void Put(int slot, int vertex)
    {
        heap[slot] = vertex;
        slots[vertex] = slot;
    }
}
