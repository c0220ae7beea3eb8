using PartnershipGraph.Analysis.EventStudies;
using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Analysis.Tests.Support;
using PartnershipGraph.Domain.Actors;
using static PartnershipGraph.Domain.Partnerships.PartnershipEventKind;

namespace PartnershipGraph.Analysis.Tests.EventStudies;

/// <summary>Steps at the edge: who may stand beside them, which year overlaps, what counts as above nothing.</summary>
internal sealed class StepEdgeTests
{
    /// <summary>A is raised in 2010; B stands still on the rank that A left.</summary>
    private static Rows World => new Rows().States("S").Title("S", "A", 3, "2000").Title("S", "A", 2, "2010", Upgrade).Title("S", "B", 3, "2000");

    [Test]
    public void The_sponsor_is_not_held_against_its_partners_although_it_never_visits_itself()
    {
        // Nobody without a title is on the list but the sponsor: who is not on a list of visits of a year counts 0.
        var rows = new Rows().States("S").Title("S", "A", 3, "2010").Around2010("A", 1, 2, "leader_visits");

        var a = rows.Studied(Study.Of("leader_visits") with { Kinds = [Establish] }).Event("A");

        Assert.That((a.Controls.Count, a.WhyNull), Is.EqualTo((0, "no partner to match it with")));
    }

    [TestCase("2015", true)]
    [TestCase("2016", false)]
    [TestCase("2005-12-31", true)]
    [TestCase("2004", false)]
    public void Steps_five_years_apart_overlap_and_six_do_not(string date, bool overlaps)
    {
        var rows = new Rows().Title("S", "A", 4, "1999").Title("S", "A", 2, "2010", Upgrade).Title("S", "A", 1, date, Upgrade).Around2010("A", .1, .2).Title("S", "C", 1, "2010", Upgrade);

        Assert.That(rows.Studied().Events.Where(e => e.Step.Partner == "A").Select(e => e.Overlaps), Is.EqualTo(new[] { overlaps, overlaps }));
    }

    [Test]
    public void The_step_of_another_partner_overlaps_with_none() =>
        Assert.That(World.Around2010("A", .1, .2).Title("S", "B", 2, "2011", Upgrade).Studied().Events.Select(e => e.Overlaps), Is.All.False);

    [Test]
    public void Nothing_is_not_above_nothing_in_the_share_of_steps()
    {
        var rows = World.Around2010("A", .1, .2).Around2010("B", .1, .2);

        Assert.That(rows.Studied() is { Difference.Mean: 0, ShareAbove: 0 });
    }

    [TestCase(1, true)]
    [TestCase(2, true)]
    [TestCase(3, false)]
    [TestCase(5, false)]
    public void As_many_years_as_asked_for_are_enough(int least, bool isEnough)
    {
        var rows = World.Series("A", 2008, .1, .1, .9, .2, .2).Around2010("B", .1, .1);

        var series = rows.Studied(Study.Of() with { LeastYears = least }).Event("A").Series;

        Assert.That((series.WhyNull, series.Change is not null), Is.EqualTo((isEnough ? null : "2 years before on record", isEnough)));
    }

    [Test]
    public void Too_few_years_after_are_told_once_those_before_are_enough()
    {
        var rows = World.Series("A", 2007, .1, .1, .1, .9, .2).Around2010("B", .1, .1);

        Assert.That(rows.Studied(Study.Of() with { LeastYears = 2 }).Event("A").WhyNull, Is.EqualTo("one year after on record"));
    }

    [Test]
    public void A_lead_needs_both_ends_of_the_years_before()
    {
        Assert.That(World.Series("A", 2007, .1, .2, .3, 9, .5).Studied().Event("A").Series.Lead, Is.Null, "2005 and 2006 are not on record");
        Assert.That(World.Series("A", 2005, .1).Series("A", 2008, .3, .3, 9, .5).Studied().Event("A").Series.Lead, Is.EqualTo(.2).Within(1e-12));
        Assert.That(World.Series("A", 2005, .1, .3).Series("A", 2009, .4, 9, .5).Studied().Event("A").Series.Lead, Is.EqualTo(.2).Within(1e-12), "the year in the middle is in neither");
    }

    [Test]
    public void Distances_that_part_in_the_last_digit_leave_the_order_to_the_ids()
    {
        // .3 and .1 + .2 are as near to .25: which is first must not hang on rounding.
        var rows = World.Around2010("A", .25, .5).Title("S", "Z", 3, "2000").Around2010("Z", .3, .3).Around2010("B", .1 + .2, .3).Title("S", "C", 3, "2000").Around2010("C", .2, .3);

        Assert.That(rows.Studied(Study.Of() with { Controls = 2 }).Event("A").Controls.Select(c => c.Id), Is.EqualTo(new[] { "B", "C" }));
    }

    [Test]
    public void Where_only_the_wording_rose_no_levels_were_climbed_and_nothing_is_told_by_level()
    {
        var rows = new Rows().Title("S", "A", 2, "2000").Title("S", "A", 2, "2010", Upgrade).Title("S", "B", 2, "2000")
            .Around2010("A", 100, 200, "trade_value").Around2010("B", 100, 100, "trade_value");

        var result = rows.Studied(Study.Of("trade_value"));

        Assert.That(result.Event("A").Step.Levels, Is.Zero);
        Assert.That((result.RelativePerLevel, result.Difference.Mean is not null), Is.EqualTo(((double?)null, true)));
    }

    [Test]
    public void A_mean_over_five_partners_has_an_interval_and_a_partner_with_many_steps_is_one()
    {
        var options = new EventStudyOptions { Sponsor = "S", Indicator = "trade_share", Samples = 50 };
        (string, double?)[] four = [("A", 1), ("B", 2), ("C", 3), ("D", 4), ("D", 40)];

        var (without, with) = (ClusteredMean.Of(four, options, CancellationToken.None), ClusteredMean.Of([.. four, ("E", 5), ("F", null)], options, CancellationToken.None));

        Assert.That(without is { Partners: 4, Events: 5, Low: null, WhyNoInterval: "fewer than 5 partners", Mean: 10 });
        Assert.That(with is { Partners: 5, Events: 6, WhyNoInterval: null });
        Assert.That(with.Low, Is.LessThan(with.Mean!.Value).And.GreaterThanOrEqualTo(1));
    }

    [Test]
    public void Twenty_years_later_everything_is_the_same()
    {
        var (now, later) = (Shifted(0).Studied(), Shifted(20).Studied(options: Ask.On("2044")));

        Assert.That((later.Difference.Mean, later.Difference.Low, later.Lead.Mean), Is.EqualTo((now.Difference.Mean, now.Difference.Low, now.Lead.Mean)));
        Assert.That(later.Events.Select(e => e.Step.Year - 20), Is.EqualTo(now.Events.Select(e => e.Step.Year)));

        static Rows Shifted(int years)
        {
            var rows = new Rows().Title("S", "Y", 3, FormattableString.Invariant($"{1999 + years}")).Series("Y", 2005 + years, .3, .1, .2, .4, .2, .9, .1, .5, .2, .2, .1);
            foreach (var (place, id) in new[] { "A", "B", "C", "D", "E" }.Index())
            {
                rows.Title("S", id, 3, FormattableString.Invariant($"{1999 + years}")).Title("S", id, 2, FormattableString.Invariant($"{2010 + years}"), Upgrade)
                    .Series(id, 2005 + years, .1, .1, .2, .2, .3, 9, .1 * place, .2, .3, .1, .2);
            }

            return rows;
        }
    }

    [Test]
    public void Another_kind_of_actor_stands_beside_no_state_even_without_a_title()
    {
        var rows = new Rows().States("S").Actor("ORG", ActorKind.Organization).Title("S", "A", 3, "2010").Around2010("A", .1, .2).Around2010("ORG", .1, .1);
        var study = Study.Of() with { Kinds = [Establish] };

        Assert.That(rows.Studied(study, Ask.On() with { Universe = ActorUniverse.All }).Event("A").Controls, Is.Empty);
        Assert.That(rows.Around2010("N", .1, .1).Studied(study, Ask.On() with { Universe = ActorUniverse.All }).Event("A").Controls.Single().Id, Is.EqualTo("N"));
    }
}
