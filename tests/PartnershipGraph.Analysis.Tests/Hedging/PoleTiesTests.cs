using PartnershipGraph.Analysis.Hedging;
using PartnershipGraph.Analysis.Tests.Support;

namespace PartnershipGraph.Analysis.Tests.Hedging;

/// <summary>Balance, engagement and intensity of one state with ranks given to it by two or more poles.</summary>
[TestFixture]
public sealed class PoleTiesTests
{
    [Test]
    public void Three_even_ties_have_the_worked_values()
    {
        var e = With(3, 2, 4);
        Assert.That(e.PoleTies, Is.EqualTo(new[] { 0.6, 0.8, 0.4 }).Within(1e-15));
        Assert.That(e.Hx.Value, Is.EqualTo(0.6).Within(1e-12));
        Assert.That(e.Hbe.Value, Is.EqualTo(0.9656).Within(1e-4));
        Assert.That(e.Eng.Value, Is.EqualTo(0.6).Within(1e-12));
    }

    [Test]
    public void Three_poles_of_which_one_is_not_tied_have_the_worked_values()
    {
        var e = With(3, 2, null);
        Assert.That(e.Hx.Value, Is.EqualTo(0.6).Within(1e-12));
        Assert.That(e.Hbe.Value, Is.EqualTo(0.6216).Within(1e-4));
        Assert.That(e.Eng.Value, Is.EqualTo(0.4667).Within(1e-4));
    }

    [Test]
    public void For_more_than_two_poles_the_balance_is_the_entropy() =>
        Assert.That(With(3, 2, 4).Hb.Value, Is.EqualTo(With(3, 2, 4).Hbe.Value));

    [TestCase(5, 5, 0.2, 1)]
    [TestCase(1, 5, 0.2, 0.3333)]
    [TestCase(1, 1, 1, 1)]
    [TestCase(1, null, 0, 0)]
    public void Intensity_is_the_second_deepest_tie_and_the_balance_tells_even_from_lopsided(int p, int? q, double intensity, double balance)
    {
        var e = With(p, q);
        Assert.That(e.Hx.Value, Is.EqualTo(intensity).Within(1e-12));
        Assert.That(e.Hb.Value, Is.EqualTo(balance).Within(1e-4));
        Assert.That(e.Hx.Value, Is.EqualTo(e.Hb.Value * e.Eng.Value).Within(1e-12), "for two poles intensity is balance times engagement");
    }

    [Test]
    public void Five_poles_are_accepted() => Assert.That(With(1, 2, 3, 4, 5).Hx.Value, Is.EqualTo(0.8).Within(1e-12));

    private static HedgeEntry With(params int?[] ranks)
    {
        string[] poles = [.. ranks.Select((_, i) => "P" + (char)('1' + i))];
        var rows = new Rows().States(poles);
        foreach (var (pole, rank) in poles.Zip(ranks).Where(x => x.Second is not null))
            rows.Title("A", pole, rank);
        return rows.States("A").Hedge(Ask.On() with { Poles = poles }).Of("A");
    }
}
