using PartnershipGraph.Analysis.Substance;

namespace PartnershipGraph.Analysis.Tests.Substance;

/// <summary>Which indicator counts where is agreed with readers of the data: the lists are held to the letter.</summary>
[TestFixture]
public sealed class DimensionsTests
{
    [TestCase(Dimension.Political, "un_vote_agreement high_level_visits government_visits leader_visits leaders_received foreign_minister_visits joint_igo_memberships")]
    [TestCase(Dimension.Economic, "trade_share trade_value")]
    [TestCase(Dimension.Security, "arms_share military_visits joint_exercises")]
    [TestCase(Dimension.Cultural, "students institutes sister_cities")]
    public void A_dimension_has_its_indicators(Dimension dimension, string indicators)
    {
        Assert.That(string.Join(' ', Dimensions.IndicatorsOf(dimension)), Is.EqualTo(indicators));
        Assert.That(Dimensions.IndicatorsOf(dimension).Select(Dimensions.Of), Is.All.EqualTo(dimension));
    }

    [TestCase("sanctions")]
    [TestCase("embassy")]
    [TestCase("arms_share_published")]
    [TestCase("Students")]
    [TestCase("")]
    public void Any_other_name_counts_nowhere(string indicator) => Assert.That(Dimensions.Of(indicator), Is.Null);

    [Test]
    public void The_dimensions_come_in_their_order() => Assert.That(Dimensions.All, Is.EqualTo(Enum.GetValues<Dimension>()));

    [Test]
    public void Visits_of_states_are_summed_and_those_of_soldiers_are_not() => Assert.That(
        Dimensions.All.SelectMany(Dimensions.IndicatorsOf).Where(Dimensions.AreVisits),
        Is.EqualTo(new[] { "high_level_visits", "government_visits", "leader_visits", "leaders_received", "foreign_minister_visits" }));

    [TestCase("", null, "no dimension measured")]
    [TestCase(".5", null, "one dimension only")]
    [TestCase(".5 - .9", null, "two dimensions only")]
    [TestCase(".5 .3 - .1", .3, null)]
    [TestCase(".8 .9 .1 .2", .5, null)]
    public void Substance_is_the_mean_of_three_dimensions_at_least(string scores, double? substance, string? why)
    {
        var profile = new DimensionProfile(
        [
            .. scores.Split(' ', StringSplitOptions.RemoveEmptyEntries)
                .Select(s => s == "-" ? null : (double?)double.Parse("0" + s, System.Globalization.CultureInfo.InvariantCulture)),
        ]);
        Assert.That(profile.Substance.Value, substance is null ? Is.Null : Is.EqualTo(substance.Value).Within(1e-12));
        Assert.That(profile.Substance.WhyNull, Is.EqualTo(why));
    }
}
