using PartnershipGraph.Benchmarks.Engines.World;

namespace PartnershipGraph.Benchmarks.Tests.Engines.World;

internal sealed class WorldPairsTests
{
    [TestCase(5, 2)]
    [TestCase(100, 1_000)]
    [TestCase(1_000, 20_000)]
    [TestCase(3_000, 700)]
    public void Exactly_so_many_different_pairs_are_drawn(int actors, int partnerships)
    {
        var pairs = WorldPairs.Draw(new WorldSize(actors, partnerships), seed: 3);

        using var scope = Assert.EnterMultipleScope();
        Assert.That(pairs, Has.Count.EqualTo(partnerships).And.Unique);
        Assert.That(pairs.All(p => p.A < p.B && p.A >= 0 && p.B < actors), Is.True);
    }

    [Test]
    public void One_seed_draws_the_same_and_another_something_else()
    {
        var size = new WorldSize(200, 1_000);

        var pairs = WorldPairs.Draw(size, 3);

        Assert.That(WorldPairs.Draw(size, 3), Is.EqualTo(pairs));
        Assert.That(WorldPairs.Draw(size, 4), Is.Not.EqualTo(pairs));
    }

    [Test]
    public void Few_have_many_partners_and_most_have_few()
    {
        var pairs = WorldPairs.Draw(new WorldSize(10_000, 100_000), seed: 1);
        int[] degrees = [.. pairs.SelectMany(p => new[] { p.A, p.B }).CountBy(v => v).Select(d => d.Value).Order()];

        using var scope = Assert.EnterMultipleScope();
        Assert.That(degrees[^1], Is.GreaterThan(200), "the busiest has ten times the mean and more");
        Assert.That(degrees[degrees.Length / 2], Is.LessThan(20), "half have fewer than the mean");
        Assert.That(degrees, Has.Length.GreaterThan(9_900), "hardly anybody stands alone");
    }
}
