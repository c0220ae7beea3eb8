using CsCheck;
using PartnershipGraph.Kernel.Paths;
using PartnershipGraph.Kernel.Tests.Samples;

namespace PartnershipGraph.Kernel.Tests.Paths;

public class BucketQueueTests
{
    private static BucketWidth? Width(params double[] strengths) =>
        BucketWidth.Of(ExactLengths.Of(Sample.Of(
            strengths.Length + 1, directed: false, [.. strengths.Select((strength, k) => (k, k + 1, strength))])));

    [Test]
    public void Places_come_out_in_the_order_of_their_buckets() => Gen.Double[0, 100].Array[0, 50].Sample(steps =>
    {
        // Each is put in from the one before, no more than the longest tie ahead.
        var width = Width(1, 0.01)!;
        var queue = new BucketQueue(width);
        var distances = new List<double> { 0 };
        queue.Put(0, 0);
        for (var bucket = 0L; queue.Waiting > 0; bucket++)
        {
            foreach (var place in queue.Take(bucket).ToArray())
            {
                Assert.That((long)(distances[place] * width.Inverse), Is.EqualTo(bucket));
                if (distances.Count > steps.Length)
                    continue;
                distances.Add(distances[place] + 1 + (steps[distances.Count - 1] * 0.99));
                queue.Put(distances.Count - 1, distances[^1]);
            }
        }

        return distances.Count == steps.Length + 1;
    });

    [Test]
    public void Empty_buckets_are_passed_over() => Gen.Select(Gen.Long[0, 1_000_000], Gen.Int[0, 10_000].Array[1, 20]).Sample((from, ahead) =>
    {
        // Ten thousand buckets may be open at once, and any stretch of them may be empty.
        var width = Width(1, 0.0001)!;
        var queue = new BucketQueue(width);
        foreach (var steps in ahead)
            queue.Put(0, (from + steps + 0.5) / width.Inverse);

        List<long> met = [];
        for (var bucket = queue.Next(from); queue.Waiting > 0; bucket = queue.Next(bucket + 1))
        {
            Assert.That(queue.Take(bucket).Length, Is.Positive);
            met.Add(bucket);
        }

        return met.SequenceEqual(ahead.Distinct().Order().Select(steps => from + steps));
    });

    [Test]
    public void A_queue_forgets()
    {
        var queue = new BucketQueue(Width(1)!);
        queue.Put(0, 1);
        queue.Clear();
        Assert.That(queue.Waiting, Is.Zero);
        Assert.That(queue.Take(1).Length, Is.Zero);
    }

    [Test]
    public void Lengths_a_thousand_times_as_long_have_buckets_and_those_beyond_have_a_heap()
    {
        Assert.That(Width(1, 0.001), Is.Not.Null);
        Assert.That(Width(1, 0.00001), Is.Null);
        Assert.That(Width(), Is.Null, "no ties, no buckets");
    }

    [Test]
    public void Only_measured_strengths_have_a_tolerance()
    {
        Assert.That(Width(0.2, 0.4)!.Shrink, Is.EqualTo(1));
        Assert.That(Width(0.2, 0.4)!.Slack, Is.Zero);
        Assert.That(Width(Math.PI, Math.E)!.Shrink, Is.LessThan(1));
        Assert.That(Width(Math.PI, Math.E)!.Slack, Is.Positive.And.LessThan(1e-7));
    }
}
