using CsCheck;
using PartnershipGraph.Kernel.Communities;

namespace PartnershipGraph.Kernel.Tests.Communities;

public class VertexQueueTests
{
    [Test]
    public void It_hands_out_what_a_queue_would() => Gen.Select(Gen.Int[1, 8], Gen.Int[0, 7].Array[40]).Sample((n, adds) =>
    {
        var ours = new VertexQueue(Vertices.InOrder(n));
        var plain = new Queue<int>(Enumerable.Range(0, n));
        foreach (var add in adds)
        {
            // Two are taken for one that comes, then one for one, so that the ring turns round.
            if (!SameNext(ours, plain) || (add % 3 == 0 && !SameNext(ours, plain)))
                return false;
            if (ours.IsWaiting(add % n) != plain.Contains(add % n))
                return false;
            if (plain.Contains(add % n))
                continue;
            ours.Add(add % n);
            plain.Enqueue(add % n);
        }

        while (plain.Count > 0)
        {
            if (!SameNext(ours, plain))
                return false;
        }

        return !ours.TryTake(out _);
    });

    [Test]
    public void Without_vertices_it_is_empty() => Assert.That(new VertexQueue([]).TryTake(out _), Is.False);

    [Test]
    public void What_is_ahead_is_a_vertex()
    {
        var queue = new VertexQueue([2, 0, 1]);
        Assert.That(queue.Ahead(1), Is.Zero);
        Assert.That(queue.Ahead(12), Is.InRange(0, 2));
    }

    private static bool SameNext(VertexQueue ours, Queue<int> plain)
    {
        var isThere = plain.TryDequeue(out var expected);
        return ours.TryTake(out var vertex) == isThere && (!isThere || vertex == expected);
    }
}
