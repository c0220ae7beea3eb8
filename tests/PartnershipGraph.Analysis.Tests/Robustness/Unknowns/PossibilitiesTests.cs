using PartnershipGraph.Analysis.Robustness.Unknowns;

namespace PartnershipGraph.Analysis.Tests.Robustness.Unknowns;

[TestFixture]
public sealed class PossibilitiesTests
{
    [Test]
    public void All_corners_of_twelve_ties_are_looked_at()
    {
        var all = Possibilities.Of(12, [0, 1], 1).Select(w => string.Join(' ', w)).ToList();
        Assert.That(Possibilities.AreAll(12, 2), Is.True);
        Assert.That(all, Has.Count.EqualTo(4096).And.Unique);
    }

    [Test]
    public void Of_more_as_many_are_drawn_by_seed_with_both_ends()
    {
        var drawn = Possibilities.Of(13, [0, 0.5, 1], 1).Select(w => string.Join(' ', w)).ToList();
        Assert.That(Possibilities.AreAll(13, 3), Is.False);
        Assert.That(drawn, Does.Contain(string.Join(' ', new double[13])).And.Contain(string.Join(' ', Enumerable.Repeat(1.0, 13))));
        Assert.That(Possibilities.Of(13, [0, 0.5, 1], 1).Select(w => string.Join(' ', w)), Is.EqualTo(drawn));
        Assert.That(Possibilities.Of(13, [0, 0.5, 1], 2).Select(w => string.Join(' ', w)), Is.Not.EqualTo(drawn));
    }
}
