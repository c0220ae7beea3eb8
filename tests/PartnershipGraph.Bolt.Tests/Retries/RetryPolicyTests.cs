using CsCheck;
using PartnershipGraph.Bolt.Retries;

namespace PartnershipGraph.Bolt.Tests.Retries;

[TestFixture]
internal sealed class RetryPolicyTests
{
    [Test]
    public void A_pause_is_at_most_a_fifth_off_its_doubling() =>
        Gen.Select(Gen.Int[1, 20], Gen.Double[0, 1]).Sample((failures, chance) =>
        {
            var pause = RetryPolicy.Within(TimeSpan.FromSeconds(30)).PauseAfter(failures, chance).TotalSeconds;
            var middle = Math.Pow(2, failures - 1);
            Assert.That(pause, Is.InRange(middle * 0.8 - 1e-6, middle * 1.2 + 1e-6));
        });

    [Test]
    public void Chance_moves_a_pause_both_ways()
    {
        var policy = RetryPolicy.Within(TimeSpan.FromSeconds(30));
        Assert.That(policy.PauseAfter(1, 0).TotalSeconds, Is.EqualTo(0.8).Within(1e-6));
        Assert.That(policy.PauseAfter(1, 1).TotalSeconds, Is.EqualTo(1.2).Within(1e-6));
        Assert.That(policy.PauseAfter(int.MaxValue, 1), Is.LessThan(TimeSpan.MaxValue));
    }

    [Test]
    public void One_seed_gives_one_series()
    {
        var (one, same, other) = (new Jitter(7), new Jitter(7), new Jitter(8));
        var series = Enumerable.Range(0, 20).Select(_ => one.Next()).ToArray();
        Assert.That(Enumerable.Range(0, 20).Select(_ => same.Next()), Is.EqualTo(series));
        Assert.That(Enumerable.Range(0, 20).Select(_ => other.Next()), Is.Not.EqualTo(series));
    }
}
