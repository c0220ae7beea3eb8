using CsCheck;
using PartnershipGraph.Analysis.Inflation;
using PartnershipGraph.Analysis.Tests.Support;
using PartnershipGraph.Domain.Ladders;

namespace PartnershipGraph.Analysis.Tests.Inflation;

/// <summary>Inflation where there is little to measure, or nothing: years, ladders, bases and reasons.</summary>
internal sealed class InflationEdgeTests
{
    private static InflationResult Run(Rows rows, int? from = null, int? to = null, int? baseYear = null, string asOf = "2010") => InflationAnalysis.Run(
        rows.States("S").Records, Ask.On(asOf), new InflationOptions { Sponsor = "S", From = from, To = to, Base = baseYear }, CancellationToken.None);

    [TestCase(null, 0, null, "--to 0: years begin with 1")]
    [TestCase(0, 2005, null, "--from 0: years begin with 1")]
    [TestCase(2006, 2005, null, "--from 2006 --to 2005: years go from the earlier to the later one")]
    [TestCase(2001, 2005, 2000, "--base 2000: the base year is one of the years 2001 to 2005")]
    [TestCase(2001, 2005, 2006, "--base 2006: the base year is one of the years 2001 to 2005")]
    public void Years_that_are_none_are_named(int? from, int? to, int? baseYear, string message) =>
        Assert.That(() => Run(new Rows().Title("S", "A", 3, "2000"), from, to, baseYear), Throws.TypeOf<UsageException>().With.Message.EqualTo(message));

    [Test]
    public void Each_missing_end_has_its_reason()
    {
        var rows = new Rows().Title("S", "A", 3, "2003").Ends("S", "A", "2008");

        Assert.That(Run(rows, 2001, 2005).AnnualRate.WhyNull, Is.EqualTo("no partner in the first year"));
        Assert.That(Run(rows, 2003, 2009).AnnualRate.WhyNull, Is.EqualTo("no partner in the last year"));
        Assert.That(Run(rows, 2003, 2003).AnnualRate.WhyNull, Is.EqualTo("a single year"));
        Assert.That(Run(rows, 2003, 2004).AnnualRate.Value, Is.Zero);
        Assert.That(Run(rows, 2001, 2002).Decomposition.Total.WhyNull, Is.EqualTo("no partner on the first date"), "of both that are missing the first is told");
        Assert.That(Run(rows, 2003, 2009).Decomposition.Upgrades.WhyNull, Is.EqualTo("no partner on the last date"));
    }

    [Test]
    public void Where_all_titles_have_ended_they_are_counted_on_the_ladder_of_most_of_them()
    {
        var rows = new Rows().Title("S", "A", 3, "2000", ladder: "L3").Title("S", "B", 3, "2000").Title("S", "C", 3, "2000")
            .Ends("S", "A", "2005").Ends("S", "B", "2005").Ends("S", "C", "2005");

        var result = Run(rows);

        Assert.That((result.Ladder!.Id, result.First.Tiers.Partners, result.First.OnOtherLadders), Is.EqualTo(("L5", 2, 1)));
        Assert.That((result.Last.Tiers.Partners, result.Last.OnOtherLadders), Is.EqualTo((0, 0)));
    }

    [Test]
    public void The_last_day_is_the_year_s_or_that_of_the_question()
    {
        var rows = new Rows().Title("S", "A", 3, "2008").Title("S", "B", 3, "2010-07");

        Assert.That(Run(rows, asOf: "2010-06-30").Years.Select(y => (y.Day.Month, y.Tiers.Partners)), Is.EqualTo(new[] { (12, 1), (12, 1), (6, 1) }));
        Assert.That(Run(rows).Last.Tiers.Partners, Is.EqualTo(2));
    }

    [TestCase(10, 2001, Description = "ten partners are a fair base")]
    [TestCase(11, 2000)]
    [TestCase(9, 2001, Description = "where no year is fair the last one is all there is")]
    public void The_best_base_is_the_first_fair_year_that_measures_the_most(int partners, int year)
    {
        // In 2000 one is missing; who is on rank 2 is there from the beginning.
        var rows = new Rows();
        for (var k = 0; k < partners; k++)
        {
            rows.Title("S", FormattableString.Invariant($"P{k:00}"), k == 1 ? 2 : 4, k == 0 ? "2001" : "2000");
        }

        Assert.That(Run(rows, to: 2001).BestBaseYear, Is.EqualTo(year));
    }

    [Test]
    public void A_rank_that_all_hold_measures_nothing_in_any_base_year() =>
        Assert.That(Run(new Rows().Title("S", "A", 1, "2000", ladder: "L1").Title("S", "B", 1, "2001", ladder: "L1")).Last.RealValues.Single().WhyNull, Is.EqualTo(RealValue.AllHeld));

    [Test]
    public void The_lowest_of_several_strategic_ranks_is_the_one_and_the_shorter_of_two_titles_names_a_rank()
    {
        Assert.That(Rank((1, "Comprehensive Strategic Partnership"), (2, "Strategic Partnership"), (3, "Partnership")), Is.EqualTo(2));
        Assert.That(Rank((1, "Alliance"), (2, "Strategic Ties"), (2, "Close Partnership")), Is.EqualTo(2), "as many words, and shorter");
        Assert.That(Rank((1, "Alliance"), (2, "Strategic Partnership"), (2, "Close Ties")), Is.Null);

        static int? Rank(params (int Rank, string Title)[] titles) => StrategicRank.Of(
            new Ladder("L", null, titles.Select(t => new LadderTitle { Rank = new Rank(t.Rank), Title = t.Title })), new DateOnly(2020, 1, 1))?.Rank.Value;
    }

    [Test]
    public void Who_is_called_what_does_not_matter_nor_do_actors_without_titles_or_other_sponsors() => Gen.Select(Gen.Int[1, 5], Gen.Int[2000, 2009]).Array[1, 12].Sample(titles =>
    {
        var (one, other) = (Run(Build(titles, "A")), Run(Build([.. titles.Reverse()], "Q").States("X").Title("T", "A1", 1, "2003")));

        Assert.That(other.Years.Select(y => string.Join(' ', y.Tiers.ByRank)), Is.EqualTo(one.Years.Select(y => string.Join(' ', y.Tiers.ByRank))));
        Assert.That(other.AnnualRate.Value ?? 9, Is.EqualTo(one.AnnualRate.Value ?? 9).Within(1e-12));
        Assert.That(other.Decomposition.Upgrades.Value ?? 9, Is.EqualTo(one.Decomposition.Upgrades.Value ?? 9).Within(1e-12));
    });

    [Test]
    public void Everybody_twice_keeps_shares_bits_and_rates() => Gen.Select(Gen.Int[1, 5], Gen.Int[2000, 2009]).Array[1, 10].Sample(titles =>
    {
        var once = Run(Build(titles, "A"));
        var twice = Build(titles, "A");
        foreach (var (place, (rank, year)) in titles.Index())
        {
            twice.Title("S", "Twin" + place, rank, year.ToString(System.Globalization.CultureInfo.InvariantCulture));
        }

        foreach (var (one, two) in once.Years.Zip(Run(twice).Years))
        {
            Assert.That(two.Tiers.Partners, Is.EqualTo(2 * one.Tiers.Partners));
            Assert.That(two.Tiers.Entropy.Value ?? 9, Is.EqualTo(one.Tiers.Entropy.Value ?? 9).Within(1e-12));
            Assert.That(two.RealValues.Select(v => v.Value ?? 9), Is.EqualTo(one.RealValues.Select(v => v.Value ?? 9)).Within(1e-12));
        }
    });

    private static Rows Build((int Rank, int Year)[] titles, string prefix)
    {
        var rows = new Rows();
        foreach (var (place, (rank, year)) in titles.Index())
        {
            rows.Title("S", prefix + place, rank, year.ToString(System.Globalization.CultureInfo.InvariantCulture));
        }

        return rows;
    }
}
