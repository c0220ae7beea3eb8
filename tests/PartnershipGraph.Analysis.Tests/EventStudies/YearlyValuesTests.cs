using PartnershipGraph.Analysis.EventStudies;
using PartnershipGraph.Analysis.Tests.Support;
using PartnershipGraph.Domain.Provenance;
using PartnershipGraph.Domain.Substance;

namespace PartnershipGraph.Analysis.Tests.EventStudies;

internal sealed class YearlyValuesTests
{
    [TestCase("trade_value", IndicatorScale.Logarithm)]
    [TestCase("trade_value_press", IndicatorScale.Logarithm)]
    [TestCase("students", IndicatorScale.Logarithm)]
    [TestCase("trade_share", IndicatorScale.Plain)]
    [TestCase("un_vote_agreement", IndicatorScale.Plain)]
    [TestCase("high_level_visits", IndicatorScale.Plain)]
    [TestCase("anything", IndicatorScale.Plain)]
    public void Volumes_alone_are_logarithms(string indicator, IndicatorScale scale) => Assert.That(IndicatorScales.Of(indicator), Is.EqualTo(scale));

    [Test]
    public void Of_two_rows_of_one_year_the_surer_counts_whatever_their_order()
    {
        SubstanceFact[] facts = [Fact(.3, Confidence.Low), Fact(.5, Confidence.High), Fact(.4, Confidence.Medium)];

        foreach (var order in new[] { facts, [.. facts.Reverse()] })
        {
            Assert.That(Read(order).Of("A", 2010), Is.EqualTo(.5));
            Assert.That(Read(order).RowsOf("A", [2010]).Select(f => f.Value), Is.EqualTo(new[] { .5 }));
        }
    }

    [Test]
    public void Rows_of_others_and_the_other_way_round_do_not_count()
    {
        var facts = new Rows().Fact("A", "S", 2010, .9).Fact("P", "A", 2010, .8).Fact("S", "B", 2011, .7).Fact("S", "A", 2010, .6, "students").Records.Substance;

        Assert.That(Read(facts).Of("A", 2010), Is.Null);
        Assert.That(Read(facts).Years, Is.EqualTo(new[] { 2011 }));
    }

    [Test]
    public void A_year_without_a_row_is_no_0_save_on_a_list_of_visits()
    {
        SubstanceFact[] Facts(string indicator) => [.. new Rows().Fact("S", "A", 2010, 2, indicator).Fact("S", "B", 2012, 1, indicator).Records.Substance];

        Assert.That(Read(Facts("trade_share")).Of("A", 2012), Is.Null);
        var visits = new YearlyValues(Facts("leaders_received"), "S", "leaders_received", IndicatorScale.Plain);
        Assert.That((visits.Of("A", 2010), visits.Of("A", 2012), visits.Of("A", 2011)), Is.EqualTo(((double?)2, (double?)0, (double?)null)));
        Assert.That(visits.Of("nobody", 2012), Is.EqualTo(0));
    }

    private static YearlyValues Read(IEnumerable<SubstanceFact> facts) => new(facts, "S", "trade_share", IndicatorScale.Plain);

    private static SubstanceFact Fact(double value, Confidence confidence) => new("S", "A", 2010, "trade_share", value, "", new Citation("made up", "", confidence));
}
