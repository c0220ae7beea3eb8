using PartnershipGraph.Analysis.Gap;
using PartnershipGraph.Analysis.Substance;
using PartnershipGraph.Analysis.Tests.Support;

namespace PartnershipGraph.Analysis.Tests.Gap;

[TestFixture]
public sealed class SubstanceDrawsTests
{
    private const int draws = 4000;

    [Test]
    public void The_mean_of_the_draws_is_the_substance()
    {
        // Every partner has every indicator of four dimensions, so that nothing drops out.
        var panel = Panel();
        var mean = new double[3];
        Each(panel, 7, substance =>
        {
            for (var p = 0; p < 3; p++)
                mean[p] += substance[p] / draws;
        });
        for (var p = 0; p < 3; p++)
            Assert.That(mean[p], Is.EqualTo(panel.Profiles[p].Substance.Value!.Value).Within(0.01));
        Assert.That(panel.Profiles.Max(x => x.Substance.Value) - panel.Profiles.Min(x => x.Substance.Value), Is.GreaterThan(0.1), "it tells partners apart");
    }

    [Test]
    public void Where_all_indicators_agree_every_draw_says_the_same() => Each(
        IndicatorPanel.Of(Deeds.SixPartners.Records.Substance, "S", ["A", "B"]), 1, substance => Assert.That(substance[..2], Is.EqualTo(new[] { 0.25, 0.75 }).Within(1e-12)));

    [Test]
    public void A_draw_without_three_dimensions_of_a_partner_gives_it_no_substance()
    {
        // C has one of the two indicators of trade: in a quarter of the draws that one is not drawn.
        var rows = new Rows().Done("A", 1).Done("B", 2)
            .Fact("S", "C", 2020, 3, "un_vote_agreement").Fact("S", "C", 2020, 3, "students").Fact("S", "C", 2020, 3, "trade_value")
            .Fact("S", "A", 2020, 1, "trade_value").Fact("S", "B", 2020, 2, "trade_value");
        var (without, others) = (0, 0);
        Each(IndicatorPanel.Of(rows.Records.Substance, "S", ["A", "B", "C"]), 3, substance =>
        {
            without += double.IsNaN(substance[2]) ? 1 : 0;
            others += double.IsNaN(substance[0]) ? 1 : 0;
        });
        Assert.That(without / (double)draws, Is.EqualTo(0.25).Within(0.03));
        Assert.That(others, Is.Zero);
    }

    [Test]
    public void A_draw_depends_on_seed_and_number_alone()
    {
        var (source, panel) = (new SubstanceDraws(Panel(), [0, 1, 2]), Panel());
        double[] first = new double[3], again = new double[3], other = new double[3], next = new double[3];
        source.Draw(5, 0, first);
        source.Draw(5, 1, next);
        source.Draw(6, 0, other);
        source.Draw(5, 0, again);
        Assert.That(again, Is.EqualTo(first));
        Assert.That(next, Is.Not.EqualTo(first));
        Assert.That(other, Is.Not.EqualTo(first));
        new SubstanceDraws(panel, [2, 0]).Draw(5, 0, next);
        Assert.That(next[..2], Is.EqualTo(new[] { first[2], first[0] }), "whom else it is drawn for does not matter");
    }

    private static IndicatorPanel Panel()
    {
        string[] indicators = ["un_vote_agreement", "leader_visits", "joint_igo_memberships", "trade_share", "trade_value", "arms_share", "students", "institutes"];
        var rows = new Rows();
        foreach (var (k, indicator) in indicators.Index())
        {
            foreach (var (p, partner) in new[] { "A", "B", "C" }.Index())
                rows.Fact("S", partner, 2020, k % 3 == 0 ? p : k % 3 == 1 ? -p : p == 1 ? 9 : p, indicator);
        }

        return IndicatorPanel.Of(rows.Records.Substance, "S", ["A", "B", "C"]);
    }

    private static void Each(IndicatorPanel panel, int seed, Action<double[]> look)
    {
        var source = new SubstanceDraws(panel, [.. Enumerable.Range(0, panel.Partners.Count)]);
        var substance = new double[panel.Partners.Count];
        for (var draw = 0; draw < draws; draw++)
        {
            source.Draw(seed, draw, substance);
            look(substance);
        }
    }
}
