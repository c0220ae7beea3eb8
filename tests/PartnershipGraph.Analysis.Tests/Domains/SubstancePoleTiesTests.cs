using PartnershipGraph.Analysis.Domains;
using PartnershipGraph.Analysis.Tests.Support;

namespace PartnershipGraph.Analysis.Tests.Domains;

[TestFixture]
public sealed class SubstancePoleTiesTests
{
    [Test]
    public void Trade_is_the_mean_of_the_latest_three_years()
    {
        var rows = new Rows().Fact("P", "A", 2017, 0.9).Fact("P", "A", 2018, 0.1).Fact("P", "A", 2019, 0.2).Fact("P", "A", 2020, 0.6).Fact("Q", "A", 2015, 0.3);
        var layer = Of(rows, "trade_share");
        Assert.That(layer.Ties[0], Is.EqualTo(new double?[] { 0.3, 0.3 }).Within(1e-12));
        Assert.That(layer.Years, Is.EqualTo((2015, 2020)));
        Assert.That(layer.Rows, Has.Count.EqualTo(4));
    }

    [Test]
    public void Visits_are_summed_over_the_latest_five_years_that_every_pole_has()
    {
        var rows = new Rows();
        for (var year = 2015; year <= 2022; year++)
            rows.Fact("P", "B", year, 1, "leader_visits");
        for (var year = 2014; year <= 2020; year++)
            rows.Fact("Q", "B", year, 1, "leader_visits");
        rows.Fact("P", "A", 2015, 4, "leader_visits").Fact("P", "A", 2018, 2, "leader_visits").Fact("P", "A", 2022, 8, "leader_visits");

        // 2016 to 2020: A was visited by P twice; a missing row counts 0.
        Assert.That(Of(rows, "leader_visits").Ties[0], Is.EqualTo(new double?[] { 2, 0 }));
    }

    [Test]
    public void An_actor_that_no_visit_was_ever_recorded_for_is_not_covered()
    {
        var rows = new Rows().Fact("P", "B", 2020, 1, "leader_visits").Fact("Q", "B", 2020, 1, "leader_visits");
        Assert.That(Of(rows, "leader_visits").Ties[0], Is.All.Null);
    }

    [Test]
    public void Poles_without_a_year_in_common_are_not_compared()
    {
        var rows = new Rows().Fact("P", "A", 2010, 1, "leader_visits").Fact("Q", "A", 2020, 1, "leader_visits");
        Assert.That(Of(rows, "leader_visits").WhyEmpty, Is.EqualTo("no year in which every pole has rows"));
    }

    [Test]
    public void Agreement_in_votes_counts_beyond_that_of_the_poles_with_each_other()
    {
        var rows = new Rows()
            .Fact("P", "Q", 2020, 0.2, "un_vote_agreement")
            .Fact("P", "A", 2020, 0.6, "un_vote_agreement").Fact("Q", "A", 2020, 0.4, "un_vote_agreement")
            .Fact("P", "B", 2020, 0.2, "un_vote_agreement").Fact("Q", "B", 2020, 1, "un_vote_agreement");
        var layer = Of(rows, "un_vote_agreement");
        Assert.That(layer.Ties[0], Is.EqualTo(new double?[] { 0.6, 0.4 }), "as recorded");
        Assert.That(layer.Shared[0], Is.EqualTo(new double?[] { 0.5, 0.25 }).Within(1e-12));
        Assert.That(layer.Shared[1], Is.EqualTo(new double?[] { 0, 1 }), "B votes like Q to the letter");
        Assert.That(layer.Unmet, Does.Contain("poles"));
        Assert.That(layer.Rows, Has.Count.EqualTo(5), "each row once, that of the poles too");
    }

    [Test]
    public void Of_three_poles_the_two_that_agree_least_set_the_measure()
    {
        // P is far from both; that Q and R agree on much takes no tie from who votes with both.
        var rows = new Rows()
            .Fact("P", "Q", 2020, 0.2, "un_vote_agreement").Fact("P", "R", 2020, 0.25, "un_vote_agreement").Fact("Q", "R", 2020, 0.8, "un_vote_agreement")
            .Fact("P", "A", 2020, 0.1, "un_vote_agreement").Fact("Q", "A", 2020, 0.6, "un_vote_agreement").Fact("R", "A", 2020, 0.6, "un_vote_agreement");
        Assert.That(
            SubstancePoleTies.Of(rows.Records.Substance, "un_vote_agreement", ["A"], ["P", "Q", "R"]).Shared[0],
            Is.EqualTo(new double?[] { 0, 0.5, 0.5 }).Within(1e-12));
    }

    [Test]
    public void Distances_of_ideal_points_become_closeness()
    {
        var rows = new Rows()
            .Fact("P", "Q", 2020, 3, "ideal_point_distance").Fact("P", "A", 2020, 2, "ideal_point_distance").Fact("Q", "A", 2020, 0.5, "ideal_point_distance");
        var layer = Of(rows, "ideal_point_distance");
        Assert.That(layer.Ties[0], Is.EqualTo(new double?[] { 0.3333, 0.6667 }).Within(1e-4));
        Assert.That(layer.Shared[0], Is.EqualTo(new double?[] { 0.1111, 0.5556 }).Within(1e-4), "less the 1/4 that P and Q have in common, over 3/4");
    }

    [Test]
    public void Other_indicators_are_the_latest_row()
    {
        var rows = new Rows().Fact("P", "A", 2010, 7, "students").Fact("P", "A", 2012, 9, "students").Fact("Q", "A", 2011, 3, "students");
        Assert.That(Of(rows, "students").Ties[0], Is.EqualTo(new double?[] { 9, 3 }));
    }

    [Test]
    public void A_value_below_0_is_no_tie()
    {
        var rows = new Rows().Fact("P", "A", 2020, -0.5, "un_vote_similarity").Fact("Q", "A", 2020, 0.5, "un_vote_similarity");
        Assert.That(() => Of(rows, "un_vote_similarity"), Throws.TypeOf<UsageException>().With.Message.Contains("P-A 2020 is -0.5"));
    }

    private static PoleLayer Of(Rows rows, string indicator) => SubstancePoleTies.Of(rows.Records.Substance, indicator, ["A", "B"], ["P", "Q"]);
}
