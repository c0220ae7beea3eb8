using CsCheck;
using PartnershipGraph.Kernel.Centrality;

namespace PartnershipGraph.Kernel.Tests.Centrality;

public class PairDifferencesTests
{
    [Test]
    public void Both_ways_give_the_sum_over_all_pairs() => Gen.Double[-5, 5].Array[0, 60].Sample(numbers =>
    {
        var expected = 0.0;
        for (var i = 0; i < numbers.Length; i++)
        {
            for (var j = 0; j < i; j++)
                expected += Math.Abs(numbers[i] - numbers[j]);
        }

        Assert.That(PairDifferences.OfPairs(numbers), Is.EqualTo(expected).Within(1e-9));
        Assert.That(PairDifferences.OfGaps([.. numbers]), Is.EqualTo(expected).Within(1e-9));
    });

    [TestCase(100)]
    [TestCase(1000)]
    public void Either_way_is_taken(int count)
    {
        // 0, 1, …: each difference d is there count − d times.
        double[] numbers = [.. Enumerable.Range(0, count).Select(i => (double)(i * 7 % count))];
        var distinct = numbers.Distinct().Count();
        Assert.That(distinct, Is.EqualTo(count));
        Assert.That(PairDifferences.Sum(numbers), Is.EqualTo((count - 1.0) * count * (count + 1) / 6).Within(1e-9).Percent);
    }
}
