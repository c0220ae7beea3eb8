using PartnershipGraph.Analysis.Tests.Support;
using PartnershipGraph.Domain.Alliances;
using PartnershipGraph.Domain.Partnerships;

namespace PartnershipGraph.Analysis.Tests.Snapshots;

/// <summary>The day whose ties are wanted, and for titles the day on which they were known.</summary>
[TestFixture]
public sealed class ClockTests
{
    private static Rows LeapYear => new Rows()
        .Title("AAA", "BBB", 3, "2020-02-29").Title("AAA", "CCC", 1, "2020-03").Title("AAA", "DDD", 2, "2020");

    [TestCase("2020-02-28", "AAA-DDD 0.8")]
    [TestCase("2020-02", "AAA-BBB 0.6; AAA-DDD 0.8")]
    [TestCase("2020-03-01", "AAA-BBB 0.6; AAA-CCC 1; AAA-DDD 0.8")]
    [TestCase("2020", "AAA-BBB 0.6; AAA-CCC 1; AAA-DDD 0.8")]
    [TestCase("2019", "")]
    public void A_partial_day_of_a_question_is_its_last_and_of_a_row_its_first(string asOf, string ties) =>
        Assert.That(LeapYear.Network(Ask.On(asOf)).Lines(), Is.EqualTo(ties));

    [Test]
    public void An_event_of_a_year_comes_before_one_of_a_day_in_it_whatever_the_order_of_the_rows()
    {
        var rows = new Rows()
            .Title("AAA", "EEE", 4, "2019-06-05", PartnershipEventKind.Downgrade)
            .Title("AAA", "EEE", 2, "2019", PartnershipEventKind.Upgrade);
        Assert.That(rows.Network(Ask.On("2019-06-04")).Weight("AAA", "EEE"), Is.EqualTo(0.8));
        Assert.That(rows.Network(Ask.On("2019")).Weight("AAA", "EEE"), Is.EqualTo(0.4));
    }

    [Test]
    public void A_row_counts_from_the_day_on_which_it_was_known()
    {
        var rows = new Rows().Title("AAA", "BBB", 1, "2010-06-05", knownFrom: "2015");
        Assert.That(rows.Network(Ask.On()).Weight("AAA", "BBB"), Is.EqualTo(1), "without the second clock everything is known");
        Assert.That(rows.Network(Ask.On("2024", "2014-12-31")).Weight("AAA", "BBB"), Is.Zero);
        Assert.That(rows.Network(Ask.On("2024", "2015-01-01")).Weight("AAA", "BBB"), Is.EqualTo(1));
        Assert.That(rows.Network(Ask.On("2010-06-04", "2024")).Weight("AAA", "BBB"), Is.Zero, "known, but not yet so");
    }

    [Test]
    public void A_row_that_does_not_say_since_when_it_is_known_is_known_since_its_date()
    {
        var rows = new Rows().Title("AAA", "BBB", 3, "2010").Title("AAA", "BBB", 1, "2015-06", PartnershipEventKind.Upgrade);
        Assert.That(rows.Network(Ask.On("2024", "2015-05")).Weight("AAA", "BBB"), Is.EqualTo(0.6));
        Assert.That(rows.Network(Ask.On("2024", "2015")).Weight("AAA", "BBB"), Is.EqualTo(1), "the partial day means its last");
        Assert.That(rows.Network(Ask.On("2024", "2009")).Weight("AAA", "BBB"), Is.Zero);
    }

    [Test]
    public void An_end_that_was_not_known_leaves_the_title_standing()
    {
        var rows = new Rows().Title("AAA", "BBB", 3, "2010").Title("AAA", "BBB", null, "2012", PartnershipEventKind.End, knownFrom: "2016");
        Assert.That(rows.Network(Ask.On("2014", "2014")).Weight("AAA", "BBB"), Is.EqualTo(0.6));
        Assert.That(rows.Network(Ask.On("2014", "2016")).Weight("AAA", "BBB"), Is.Zero);
    }

    [TestCase("2000")]
    [TestCase("2007")]
    [TestCase("2024")]
    public void Pacts_and_rivalries_follow_the_day_alone(string asOf)
    {
        // Their rows say when they held and nothing of when that became known.
        var rows = new Rows()
            .Pact(AllianceKind.Defense, "AAA", "BBB", "1990", "2010").Pact(AllianceKind.Defense, "AAA", "CCC", "2005")
            .Rivals("BBB", "CCC", 1, "1990", "2010").Rivals("BBB", "DDD", 0.5, "2005");
        foreach (var layer in new[] { "alliance", "rivalry" })
        {
            var alone = rows.Network(Ask.On(asOf, layers: layer)).Lines();
            Assert.That(alone, Is.Not.Empty);
            Assert.That(rows.Network(Ask.On(asOf, "1980", layers: layer)).Lines(), Is.EqualTo(alone), layer);
        }
    }
}
