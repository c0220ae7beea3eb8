using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Kernel.Tests.Running;

public class SplitMixTests
{
    [Test]
    public void The_sequence_is_the_published_one()
    {
        // The reference implementation's first numbers for the seed 1234567.
        var random = new SplitMix(1234567);
        ulong[] drawn = [random.NextBits(), random.NextBits(), random.NextBits(), random.NextBits(), random.NextBits()];
        Assert.That(drawn, Is.EqualTo(new[]
        {
            6457827717110365317UL, 3203168211198807973UL, 9817491932198370423UL, 4593380528125082431UL, 16408922859458223821UL,
        }));
    }

    [Test]
    public void Integers_stay_below_the_bound_and_meet_every_value()
    {
        var random = new SplitMix(1);
        var seen = new int[7];
        for (var i = 0; i < 7000; i++)
            seen[random.Next(7)]++;
        Assert.That(seen, Is.All.InRange(850, 1150));
    }

    [Test]
    public void Fractions_lie_between_0_and_1()
    {
        var random = new SplitMix(2);
        double sum = 0, lowest = 1, highest = 0;
        for (var i = 0; i < 10_000; i++)
        {
            var drawn = random.NextDouble();
            sum += drawn;
            lowest = Math.Min(lowest, drawn);
            highest = Math.Max(highest, drawn);
        }

        Assert.That(sum / 10_000, Is.EqualTo(0.5).Within(0.02));
        Assert.That(lowest, Is.InRange(0, 0.01));
        Assert.That(highest, Is.InRange(0.99, 1 - 1e-16));
    }

    [Test]
    public void Shuffling_keeps_the_items_and_reaches_every_order()
    {
        var random = new SplitMix(3);
        var orders = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < 500; i++)
        {
            int[] items = [0, 1, 2, 3];
            random.Shuffle(items);
            Assert.That(items, Is.EquivalentTo(new[] { 0, 1, 2, 3 }));
            orders.Add(string.Concat(items));
        }

        Assert.That(orders, Has.Count.EqualTo(24));
    }

    [Test]
    public void Seeds_tell_sequences_apart()
    {
        var (a, b, c) = (new SplitMix(4), new SplitMix(4), new SplitMix(5));
        Assert.That(a.NextBits(), Is.EqualTo(b.NextBits()).And.Not.EqualTo(c.NextBits()));
    }
}
