using PartnershipGraph.Analysis.Gap;
using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Analysis.Tests.Gap;

[TestFixture]
public sealed class TitleRegressionTests
{
    private static readonly double[] weights = [.. Enumerable.Range(0, 20).Select(i => ((i * 7) % 5) / 5.0)];
    private static readonly double[] substances = [.. Enumerable.Range(0, 20).Select(i => ((i * 11) % 20) / 20.0)];

    [Test]
    public void A_number_that_all_have_joins()
    {
        var regression = Of(Size(_ => true));
        Assert.That(regression.On, Is.EqualTo(new[] { "substance", "log GDP" }));
        Assert.That((regression.Count, regression.DegreesOfFreedom), Is.EqualTo((20, 17)));
        Assert.That(regression.Coefficients.Select(c => c.Term), Is.EqualTo(new[] { "intercept", "substance", "log GDP" }));
        Assert.That(regression.LeftOut, Is.Empty);
        Assert.That(regression.Residuals.Sum(r => r.Value), Is.Zero.Within(1e-9));
    }

    [Test]
    public void Who_lacks_it_takes_no_part_and_is_told_why()
    {
        var regression = Of(Size(i => i != 3));
        Assert.That(regression.Count, Is.EqualTo(19));
        Assert.That((regression.Residuals[3].WhyNull, regression.Studentised[3].WhyNull), Is.EqualTo(("no GDP on record", "no GDP on record")));
        Assert.That(regression.Residuals.Count(r => r.Value is null), Is.EqualTo(1));
    }

    [Test]
    public void A_number_that_most_lack_is_left_out_and_nobody_with_it()
    {
        var regression = Of(Size(i => i < 9));
        Assert.That(regression.On, Is.EqualTo(new[] { "substance" }));
        Assert.That(regression.LeftOut["log GDP"], Is.EqualTo("on record for 9 of 20 partners"));
        Assert.That(regression.Residuals.Count(r => r.Value is null), Is.Zero);
    }

    [Test]
    public void Three_partners_are_needed_for_each_coefficient()
    {
        Assert.That(Of(9, Size(_ => true)).On, Has.Count.EqualTo(2), "nine partners, three coefficients");
        Assert.That(Of(8, Size(_ => true)).LeftOut["log GDP"], Is.EqualTo("too few partners"));
        Assert.That(Of(8, Size(_ => true)).Count, Is.EqualTo(8));
    }

    [Test]
    public void A_number_that_is_the_same_for_all_is_left_out()
    {
        var regression = Of(TitleControl.Of("log distance", "", [.. weights.Select(_ => (double?)7)]), Size(_ => true));
        Assert.That(regression.LeftOut, Is.EqualTo(new Dictionary<string, string> { ["log distance"] = "does not vary beside the others" }));
        Assert.That(regression.On, Does.Contain("log GDP"), "what comes after it is still asked");
    }

    [Test]
    public void Regions_are_columns_and_one_that_is_alone_in_its_own_has_no_residual()
    {
        var regression = Of(TitleControl.OfGroups("region", "no region on record", [.. weights.Select((_, i) => i == 0 ? "" : i == 1 ? "Moon" : i % 2 == 0 ? "East" : "West")]));
        Assert.That(regression.Coefficients.Select(c => c.Term), Is.EqualTo(new[] { "intercept", "substance", "region Moon", "region West" }), "East is what they are compared with");
        Assert.That((regression.Residuals[0].WhyNull, regression.Residuals[1].WhyNull), Is.EqualTo(("no region on record", "alone in its region")));
        Assert.That(regression.Studentised[1].WhyNull, Is.EqualTo("alone in its region"));
        Assert.That(regression.Residuals.Count(r => r.Value is null), Is.EqualTo(2));
    }

    [Test]
    public void One_region_alone_divides_nobody() =>
        Assert.That(Of(TitleControl.OfGroups("region", "", [.. weights.Select(_ => "East")])).LeftOut["region"], Is.EqualTo("does not vary beside the others"));

    [Test]
    public void Without_a_line_every_value_says_why()
    {
        var few = Of(2, Size(_ => true));
        Assert.That((few.StandardDeviation.WhyNull, few.Residuals[0].WhyNull, few.Coefficients.Count), Is.EqualTo(("too few partners", "too few partners", 0)));
        var same = TitleRegression.Of(weights, [.. weights.Select(_ => 0.5)], [Size(_ => true)], RunContext.None);
        Assert.That((same.StandardDeviation.WhyNull, same.Studentised[4].WhyNull), Is.EqualTo(("substance does not vary", "substance does not vary")));
        Assert.That((same.On.Count, same.LeftOut.Count), Is.EqualTo((1, 0)));
        Assert.That(Of(0).Residuals, Is.Empty);
    }

    [Test]
    public void Titles_that_all_weigh_the_same_have_no_share_of_variance_and_no_residual()
    {
        var flat = TitleRegression.Of([.. weights.Select(_ => 0.6)], substances, [], RunContext.None);
        Assert.That(flat.RSquared.WhyNull, Is.EqualTo("no variation"));
        Assert.That(flat.Residuals.Select(r => r.Value), Is.All.EqualTo(0));
        Assert.That(flat.Studentised[0].WhyNull, Is.EqualTo("fitted exactly"));
    }

    [Test]
    public void A_partner_that_the_others_do_not_foresee_lies_beyond_2()
    {
        double[] titles = [.. substances.Select((s, i) => i == 5 ? s + 0.5 : s + (i % 2 == 0 ? 0.01 : -0.01))];
        var regression = TitleRegression.Of(titles, substances, [], RunContext.None);
        Assert.That(regression.Studentised[5].Value, Is.GreaterThan(2));
        Assert.That(regression.Studentised.Where((_, i) => i != 5).Select(t => Math.Abs(t.Value!.Value)), Is.All.LessThan(2));
    }

    private static TitleControl Size(Func<int, bool> known) =>
        TitleControl.Of("log GDP", "no GDP on record", [.. weights.Select((_, i) => known(i) ? (double?)((i * 3) % 7) : null)]);

    private static TitleRegression Of(params TitleControl[] controls) => TitleRegression.Of(weights, substances, controls, RunContext.None);

    private static TitleRegression Of(int partners, params TitleControl[] controls) => TitleRegression.Of(weights[..partners], substances[..partners], controls, RunContext.None);
}
