using CsCheck;
using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Kernel.Tests.Running;

public class PreciseSumTests
{
    [Test]
    public void A_large_term_leaves_no_trace()
    {
        var sum = default(PreciseSum);
        foreach (var term in new[] { 0.1, 1e12, 0.2, -1e12 })
            sum.Add(term);
        Assert.That(sum.Value, Is.EqualTo(0.1 + 0.2).Within(1e-16));
        sum.Add(-0.2);
        Assert.That(sum.Value, Is.EqualTo(0.1));
        sum.Add(-0.1);
        Assert.That(sum.Value, Is.Zero);
    }

    [Test]
    public void What_is_added_and_taken_away_in_any_order_leaves_nothing() =>
        Gen.Select(Gen.Double[1e-6, 1e6].Array[0, 30], Gen.Int[0, int.MaxValue]).Sample((terms, seed) =>
        {
            var order = terms.ToArray();
            new Random(seed).Shuffle(order);
            var sum = default(PreciseSum);
            foreach (var term in terms)
                sum.Add(term);
            foreach (var term in order)
                sum.Add(-term);
            return Math.Abs(sum.Value) < 1e-20;
        });

    [Test]
    public void Whole_numbers_are_added_exactly() => Gen.Int[-1000, 1000].Array[0, 50].Sample(terms =>
    {
        var sum = default(PreciseSum);
        foreach (var term in terms)
            sum.Add(term);
        return sum.Value == terms.Sum();
    });
}
