using PartnershipGraph.Analysis.Hedging;
using PartnershipGraph.Analysis.Tests.Support;

namespace PartnershipGraph.Analysis.Tests.Hedging;

/// <summary>Where one class ends and the next begins: a value on the edge of a band lies inside it.</summary>
[TestFixture]
public sealed class HedgeClassTests
{
    [TestCase(45, 55, "strict hedger")]
    [TestCase(55, 45, "strict hedger")]
    [TestCase(50, 50, "strict hedger")]
    [TestCase(44, 56, "broad hedger")]
    [TestCase(56, 44, "broad hedger")]
    [TestCase(35, 65, "broad hedger")]
    [TestCase(65, 35, "broad hedger")]
    [TestCase(34, 66, "leans Q")]
    [TestCase(66, 34, "leans P")]
    [TestCase(1, 99, "leans Q")]
    [TestCase(100, 0, "tied to P only")]
    [TestCase(0, 100, "tied to Q only")]
    [TestCase(40, 0, "tied to P only")]
    [TestCase(39, 0, "disengaged")]
    [TestCase(20, 20, "strict hedger")]
    [TestCase(20, 19, "disengaged")]
    [TestCase(0, 0, "disengaged")]
    [TestCase(9, 11, "disengaged")]
    public void Two_ties_in_hundredths_of_the_top_have_a_class(int p, int q, string expected) =>
        Assert.That(With(p, q).Class.ToString(), Is.EqualTo(expected));

    [Test]
    public void Every_share_on_the_edge_of_a_band_lies_inside_it()
    {
        // The share 9/20 comes out of many pairs of levels, each with a rounding of its own.
        for (var k = 3; k <= 9; k++)
            Assert.That(With(9 * k, 11 * k).Class.ToString(), Is.EqualTo("strict hedger"), $"{9 * k} and {11 * k}");
        for (var k = 2; k <= 7; k++)
            Assert.That(With(7 * k, 13 * k).Class.ToString(), Is.EqualTo("broad hedger"), $"{7 * k} and {13 * k}");
    }

    [TestCase(60, 80, 40, "strict hedger")]
    [TestCase(100, 60, 20, "broad hedger")]
    [TestCase(100, 40, 20, "leans P")]
    [TestCase(60, 80, 0, "leans Q")]
    [TestCase(80, 80, 0, "leans P, Q")]
    [TestCase(80, 0, 0, "tied to P only")]
    [TestCase(59, 0, 0, "disengaged")]
    [TestCase(60, 0, 0, "tied to P only")]
    public void Among_three_poles_the_entropy_decides(int p, int q, int r, string expected) =>
        Assert.That(With(p, q, r).Class.ToString(), Is.EqualTo(expected));

    [Test]
    public void Five_weak_ties_engage_exactly_enough() => Assert.That(With(20, 20, 20, 20, 20).Class.ToString(), Is.EqualTo("strict hedger"));

    [Test]
    public void The_thresholds_can_be_chosen()
    {
        Assert.That(Under(new() { StrictBand = 0.1 }, 40, 60).Class.ToString(), Is.EqualTo("strict hedger"));
        Assert.That(Under(new() { BroadBand = 0.1 }, 35, 65).Class.ToString(), Is.EqualTo("leans Q"));
        Assert.That(Under(new() { Engagement = 0.6 }, 50, 60).Class.ToString(), Is.EqualTo("disengaged"));
        Assert.That(Under(new() { StrictEntropy = 0.97 }, 60, 80, 40).Class.ToString(), Is.EqualTo("broad hedger"));
        Assert.That(Under(new() { BroadEntropy = 0.8 }, 100, 40, 20).Class.ToString(), Is.EqualTo("broad hedger"));
    }

    [Test]
    public void Without_any_tie_a_state_is_disengaged_whatever_the_threshold() =>
        Assert.That(Under(new() { Engagement = 0 }, 0, 0).Class.ToString(), Is.EqualTo("disengaged"));

    private static HedgeEntry With(params int[] levels) => Under(new(), levels);

    private static HedgeEntry Under(HedgeThresholds thresholds, params int[] levels)
    {
        string[] poles = [.. levels.Select((_, i) => ((char)('P' + i)).ToString())];
        var rows = new Rows().States(poles).States("A");
        foreach (var (pole, level) in poles.Zip(levels).Where(x => x.Second > 0))
            rows.Title("A", pole, 101 - level, ladder: "L100");
        return rows.Hedge(Ask.On() with { Poles = poles }, thresholds).Of("A");
    }
}
