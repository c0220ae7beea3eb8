using PartnershipGraph.Analysis.Gap;
using PartnershipGraph.Analysis.Hedging;
using PartnershipGraph.Analysis.Substance;
using PartnershipGraph.Domain.Provenance;
using PartnershipGraph.Domain.Substance;
using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Analysis.Tests.Gap;

/// <summary>Gaps at the edge: which size counts, half of the partners, three quarters of the dimensions, an interval that touches 0.</summary>
internal sealed class GapEdgeTests
{
    private static LatestGdp Gdp(params (int Year, string Indicator, double Value, Confidence Confidence)[] rows) =>
        new(rows.Select(r => new AttributeFact("A", r.Year, r.Indicator, r.Value, "", new Citation("made up", "", r.Confidence))));

    [Test]
    public void Other_attributes_are_no_size_and_of_one_year_the_surest_row_counts()
    {
        Assert.That(Gdp((2020, "population", 7, Confidence.High)).Of("A"), Is.Null);
        Assert.That(Gdp((2019, "gdp", 1, Confidence.High), (2020, "population", 7, Confidence.High)).Of("A")?.Value, Is.EqualTo(1));
        Assert.That(Gdp((2020, "gdp", 2, Confidence.Low), (2020, "gdp", 3, Confidence.High), (2020, "gdp", 1, Confidence.Medium)).Of("A")?.Value, Is.EqualTo(3));
        Assert.That(Gdp((2021, "gdp", 2, Confidence.Low), (2020, "gdp", 3, Confidence.High)).Of("A")?.Value, Is.EqualTo(2), "the latest, however unsure");
        Assert.That(Gdp((2020, "gdp", 5, Confidence.High)).Of("B"), Is.Null);
    }

    [TestCase(0)]
    [TestCase(-3)]
    public void A_size_without_a_logarithm_is_none(double value) =>
        Assert.That(Gdp((2021, "gdp", value, Confidence.High), (2020, "gdp", 3, Confidence.High)).Of("A"), Is.Null, "an older row does not stand in for it");

    [TestCase(6, true, Description = "half of twelve")]
    [TestCase(5, false)]
    [TestCase(12, true)]
    public void A_control_joins_where_half_have_it_and_three_remain_for_each_coefficient(int having, bool joins)
    {
        // Substance, size and the intercept are three coefficients: nine partners would do; of six, there are too few.
        var regression = Regress(12, having);

        Assert.That(regression.LeftOut.GetValueOrDefault("log GDP"), Is.EqualTo(
            !joins ? FormattableString.Invariant($"on record for {having} of 12 partners") : having < 9 ? "too few partners" : null));
    }

    [TestCase(18, 9, true, Description = "nine partners for three coefficients")]
    [TestCase(16, 8, false)]
    public void Nine_partners_are_enough_for_substance_and_size(int partners, int having, bool joins) =>
        Assert.That(Regress(partners, having).On, Is.EqualTo(joins ? new[] { "substance", "log GDP" } : ["substance"]));

    [Test]
    public void Sizes_that_do_not_join_are_not_what_the_answer_rests_on()
    {
        var records = Deeds.SixPartners.Records;
        var with = records.WithGdp(Deeds.Six.Select((p, i) => (p.Id, 2019, 10.0 + i))).Gap();

        Assert.That((with.Regression.LeftOut["log GDP"], with.GdpYears), Is.EqualTo(("too few partners", ((int, int)?)null)));
        Assert.That(with.Rows, Is.EqualTo(records.Gap().Rows));
    }

    [TestCase(.25, .25, .25, .2, false, Description = "three of four are three quarters")]
    [TestCase(.25, .25, .2, .2, true)]
    [TestCase(.9, .9, .24, null, true, Description = "two of three are less")]
    [TestCase(.9, .9, .25, null, false)]
    public void Under_three_quarters_a_comprehensive_title_is_so_in_name(double political, double economic, double security, double? cultural, bool inName)
    {
        var entry = Deeds.SixPartners.Gap().Of("A");
        var profile = new DimensionProfile([political, economic, security, cultural]);
        var titled = entry.Title with { Opening = entry.Title.Opening with { Title = "Comprehensive Partnership" } };

        Assert.That((entry with { Title = titled, Profile = profile, Breadth = Breadth.Of(profile)! }).IsComprehensiveInName, Is.EqualTo(inName));
        Assert.That((entry with { Profile = profile, Breadth = Breadth.Of(profile)! }).IsComprehensiveInName, Is.False, "another title promises nothing of the kind");
    }

    [TestCase(0, .2, 0, 0)]
    [TestCase(-.2, 0, 0, 0)]
    [TestCase(1e-9, .2, 1, 0)]
    [TestCase(-.2, -1e-9, 0, 1)]
    public void An_interval_that_touches_0_tells_nothing(double low, double high, int over, int under)
    {
        var entry = Deeds.SixPartners.Gap().Of("A") with { Low = low, High = high };

        Assert.That((entry.IsOverTitled, entry.IsUnderTitled), Is.EqualTo((over == 1, under == 1)));
        Assert.That((entry with { Low = IndexValue.Null("none"), High = IndexValue.Null("none") }).Flags, Is.Empty);
    }

    [TestCase(2.0, 0)]
    [TestCase(2.001, 1)]
    [TestCase(-2.0, 0)]
    [TestCase(-2.001, -1)]
    public void A_residual_is_flagged_beyond_2(double studentised, int outlying) =>
        Assert.That((Deeds.SixPartners.Gap().Of("A") with { Studentised = studentised }).Outlying, Is.EqualTo(outlying));

    private static TitleRegression Regress(int partners, int having)
    {
        double[] weights = [.. Enumerable.Range(0, partners).Select(i => i * 7 % 5 / 5.0)], substances = [.. Enumerable.Range(0, partners).Select(i => i * 5 % 7 / 20.0)];
        var size = TitleControl.Of("log GDP", "no GDP on record", [.. Enumerable.Range(0, partners).Select(i => i < having ? i * i % 11 : (double?)null)]);
        return TitleRegression.Of(weights, substances, [size], RunContext.None);
    }
}
