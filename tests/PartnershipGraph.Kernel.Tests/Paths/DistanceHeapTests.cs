using CsCheck;
using PartnershipGraph.Kernel.Paths;

namespace PartnershipGraph.Kernel.Tests.Paths;

public class DistanceHeapTests
{
    [Test]
    public void Vertices_leave_in_the_order_of_distance_then_number() =>
        Gen.Int[0, 9].Select(d => (double)d).Array[0, 60].Sample(distances =>
        {
            var heap = new DistanceHeap(distances);
            for (var v = distances.Length - 1; v >= 0; v--)
                heap.PushOrRaise(v);
            var left = new List<int>();
            while (heap.Count > 0)
                left.Add(heap.Pop());
            return left.SequenceEqual(Enumerable.Range(0, distances.Length).OrderBy(v => distances[v]).ThenBy(v => v));
        });

    [Test]
    public void A_vertex_whose_distance_falls_moves_up()
    {
        double[] distances = [5, 4, 3, 2, 1, 6];
        var heap = new DistanceHeap(distances);
        for (var v = 0; v < distances.Length; v++)
            heap.PushOrRaise(v);
        distances[5] = 0;
        heap.PushOrRaise(5);
        Assert.That(heap.Count, Is.EqualTo(6));
        Assert.That(heap.Pop(), Is.EqualTo(5));
        Assert.That(heap.Pop(), Is.EqualTo(4));
    }

    [Test]
    public void A_vertex_can_come_back()
    {
        var heap = new DistanceHeap([1, 2]);
        heap.PushOrRaise(0);
        heap.Pop();
        heap.PushOrRaise(0);
        heap.PushOrRaise(1);
        Assert.That((heap.Pop(), heap.Pop(), heap.Count), Is.EqualTo((0, 1, 0)));
    }
}
