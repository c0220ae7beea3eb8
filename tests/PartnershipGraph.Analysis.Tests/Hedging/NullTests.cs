using PartnershipGraph.Analysis.Hedging;
using PartnershipGraph.Analysis.Tests.Support;

namespace PartnershipGraph.Analysis.Tests.Hedging;

/// <summary>What is undefined, and the reason that is printed instead of a number.</summary>
[TestFixture]
public sealed class NullTests
{
    private static readonly double?[] noneOfTwo = [null, null];

    // LONE has no tie, FAR no tie to a pole, OWN ties to a pole alone, END a partner that is tied to no pole.
    private static HedgeResult Result => new Rows().States("LONE")
        .Title("P", "NEAR", 1).Title("Q", "NEAR", 3).Title("NEAR", "FAR", 2).Title("P", "OWN", 1).Title("P", "END", 2).Title("END", "FAR", 2)
        .Title("FAR", "LAST", 5).Title("LAST", "Q", 5)
        .Title("P", "TOP", 4).Title("TOP", "DEAD", 1).Hedge();

    [Test]
    public void A_pole_has_no_index_of_hedging_and_says_so([Values("P", "Q")] string id)
    {
        var e = Result.Of(id);
        Assert.That(e.Class.ToString(), Is.EqualTo("pole"));
        foreach (var value in new[] { e.Hb, e.Hbe, e.Eng, e.Hx, e.Xcut })
            Assert.That(value, Is.EqualTo(IndexValue.Null("is a pole")));
        foreach (var value in new[] { e.Pas, e.Idg })
            AssertNull(value, "is a pole");
    }

    [Test]
    public void A_pole_has_exposure_and_dependence_on_the_other_pole_only()
    {
        var e = Result.Of("P");
        foreach (var value in new[] { e.Xm, e.Xr, e.Tdep })
        {
            Assert.That(value.Values[0], Is.Null);
            Assert.That(value.Values[1], Is.GreaterThan(0));
            Assert.That(value.WhyNull, Is.EqualTo("to itself"));
        }

        Assert.That(e.Con.Value, Is.Not.Null);
        Assert.That(e.Hhi.Value, Is.Not.Null);
    }

    [Test]
    public void An_isolate_has_no_portfolio()
    {
        var e = Result.Of("LONE");
        foreach (var value in new[] { e.Con, e.Eff, e.Hhi, e.Neff, e.Evenness, e.Fb })
            Assert.That(value, Is.EqualTo(IndexValue.Null("isolated")));
        AssertNull(e.Tdep, "isolated");
        AssertNull(e.Pas, "no pole tie");
        Assert.That(e.Hb, Is.EqualTo(IndexValue.Null("no pole tie")));
        Assert.That(e.Hbe, Is.EqualTo(IndexValue.Null("no pole tie")));
        AssertNull(e.Idg, "no pole tie");
        AssertNull(e.Xm, "no partner but poles");
        Assert.That(e.Xcut.Value, Is.Null);
    }

    [Test]
    public void Engagement_intensity_and_reach_of_an_isolate_are_0_and_it_is_disengaged()
    {
        var e = Result.Of("LONE");
        Assert.That((e.Eng.Value, e.Hx.Value), Is.EqualTo(((double?)0, (double?)0)));
        Assert.That(e.Xr.Values, Is.EqualTo(new double?[] { 0, 0 }));
        Assert.That(e.Xr.WhyNull, Is.Null);
        Assert.That(e.Class.ToString(), Is.EqualTo("disengaged"));
        Assert.That((e.Degree, e.Strength), Is.EqualTo((0, 0.0)));
    }

    [Test]
    public void An_isolated_pole_is_a_pole_first()
    {
        var e = SixNodes.Rows.States("R").Hedge(Ask.On() with { Poles = ["P", "R"] }).Of("R");
        Assert.That(e.Hx, Is.EqualTo(IndexValue.Null("is a pole")));
        Assert.That(e.Con, Is.EqualTo(IndexValue.Null("isolated")));
        Assert.That(e.Xr.Values, Is.EqualTo(new double?[] { 0, null }));
        AssertNull(e.Xm, "no partner but poles");
    }

    [Test]
    public void Without_a_pole_tie_there_is_no_share_and_no_balance()
    {
        var e = Result.Of("FAR");
        AssertNull(e.Pas, "no pole tie");
        AssertNull(e.Idg, "no pole tie");
        Assert.That(e.Hb, Is.EqualTo(IndexValue.Null("no pole tie")));
        Assert.That(e.Hbe, Is.EqualTo(IndexValue.Null("no pole tie")));
        Assert.That((e.Eng.Value, e.Hx.Value), Is.EqualTo(((double?)0, (double?)0)));
        Assert.That(e.Xm.WhyNull, Is.Null);
    }

    [Test]
    public void Without_a_partner_but_poles_there_is_no_mean_exposure()
    {
        var e = Result.Of("OWN");
        AssertNull(e.Xm, "no partner but poles");
        AssertNull(e.Idg, "no partner but poles");
        Assert.That(e.Xcut, Is.EqualTo(IndexValue.Null("no partner but poles")));
        Assert.That(e.Xr.Values, Is.EqualTo(new double?[] { 0, 0 }), "reach is 0, not undefined");
        Assert.That(e.Pas.Values, Is.EqualTo(new double?[] { 1, 0 }));
    }

    [Test]
    public void Without_a_partner_tied_to_a_pole_there_is_no_indirect_share()
    {
        var e = Result.Of("TOP");
        Assert.That(e.Xm.Values, Is.EqualTo(new double?[] { 0, 0 }), "a mean of nothing but zeros is 0");
        AssertNull(e.Idg, "no partner is tied to a pole");
    }

    [Test]
    public void A_single_tie_has_no_evenness_and_no_fallback()
    {
        var e = Result.Of("OWN");
        Assert.That(e.Evenness, Is.EqualTo(IndexValue.Null("a single tie")));
        Assert.That((e.Fb.Value, e.Hhi.Value, e.Con.Value), Is.EqualTo(((double?)0, (double?)1, (double?)1)));
    }

    [Test]
    public void Every_value_is_finite_or_null_with_a_reason()
    {
        foreach (var e in Result.States)
        {
            foreach (var (name, value) in e.Values(["P", "Q"]))
                Assert.That(value is null || double.IsFinite(value.Value), $"{name} of {e.Id}");
            foreach (var value in new[] { e.Hb, e.Hbe, e.Eng, e.Hx, e.Xcut, e.Con, e.Eff, e.Hhi, e.Neff, e.Evenness, e.Fb })
                Assert.That(value.WhyNull is null, Is.EqualTo(value.Value is not null), e.Id);
            foreach (var value in new[] { e.Pas, e.Xm, e.Xr, e.Idg, e.Tdep })
                Assert.That(value.WhyNull is null, Is.EqualTo(value.Values.All(v => v is not null)), e.Id);
        }
    }

    private static void AssertNull(PoleValues value, string reason)
    {
        Assert.That(value.Values, Is.EqualTo(noneOfTwo));
        Assert.That(value.WhyNull, Is.EqualTo(reason));
    }
}
