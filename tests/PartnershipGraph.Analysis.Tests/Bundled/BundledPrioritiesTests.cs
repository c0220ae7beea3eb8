using PartnershipGraph.Analysis.Hedging;
using PartnershipGraph.Analysis.Priorities;
using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Analysis.Tests.Support;

namespace PartnershipGraph.Analysis.Tests.Bundled;

[TestFixture]
public sealed class BundledPrioritiesTests
{
    [Test]
    public void Counts_add_up_and_every_number_is_finite_for_every_sponsor([Values("1996", "2013", "2024-12-31")] string asOf)
    {
        var options = Ask.On(asOf);
        var book = SnapshotBuilder.Build(BundledData.Records, options).Book;
        var sponsors = book.Standing.Select(s => s.Opening.Sponsor).Distinct(StringComparer.Ordinal).ToList();
        Assert.That(sponsors, Is.Not.Empty);
        foreach (var sponsor in sponsors)
        {
            var result = PriorityAnalysis.Run(BundledData.Records, options, sponsor);
            foreach (var areas in new[] { result.Regions, result.Subregions })
            {
                Assert.That(areas.Sum(a => a.States), Is.EqualTo(result.States), sponsor);
                Assert.That(areas.Sum(a => a.Partners), Is.EqualTo(result.Partners), sponsor);
                Assert.That(areas.SelectMany(a => new[] { a.Share, a.Ratio, a.WeightRatio }), Is.All.Matches<IndexValue>(Told), sponsor);
            }

            Assert.That(result.Partners + result.LeftOut, Is.EqualTo(book.StandingOf(sponsor).Count), sponsor);
            Assert.That(result.Bodies.SelectMany(b => b.Tiers).SelectMany(t => new[] { t.MemberShare, t.RiskRatio }), Is.All.Matches<IndexValue>(Told), sponsor);
            Assert.That(result.Bodies.Select(b => b.Members + b.NonMembers), Is.All.EqualTo(result.States), sponsor);
        }
    }

    [Test]
    public void All_of_Africa_but_one_state_holds_a_title_of_China_since_the_autumn_of_2024()
    {
        // Eswatini has relations with Taipei.
        var africa = China("2024-12-31").Regions.Single(r => r.Region == "Africa");
        Assert.That((africa.States, africa.Partners), Is.EqualTo((54, 53)));
        Assert.That(africa.Ratio.Value, Is.GreaterThan(1));
        Assert.That(China("2024-08-31").Regions.Single(r => r.Region == "Africa").Partners, Is.LessThan(53));
    }

    [Test]
    public void Both_members_and_others_of_the_Belt_and_Road_hold_titles_of_China()
    {
        var road = PriorityAnalysis.Run(BundledData.Records, Ask.On(), "CHN", ["BRI"]).Bodies.Single();
        var any = road.Tiers.Single(t => t.Tier == "any");
        Assert.That(road.Members, Is.GreaterThan(130));
        Assert.That(any.NonMembers, Is.Positive);
        Assert.That(any.RiskRatio.Value, Is.GreaterThan(1));
    }

    [Test]
    public void The_order_of_the_rows_changes_nothing()
    {
        var (own, other) = (China("2024-12-31"), PriorityAnalysis.Run(BundledData.Reversed(BundledData.Records), Ask.On(), "CHN"));
        Assert.That(Lines(other), Is.EqualTo(Lines(own)));
        Assert.That(other.Rows, Is.EqualTo(own.Rows));
    }

    private static PriorityResult China(string asOf) => PriorityAnalysis.Run(BundledData.Records, Ask.On(asOf), "CHN");

    /// <summary>A finite number from 0, or a reason; never both.</summary>
    private static bool Told(IndexValue value) => value.Value is { } v ? double.IsFinite(v) && v >= 0 && value.WhyNull is null : value.WhyNull is { Length: > 0 };

    private static IEnumerable<string> Lines(PriorityResult result) =>
    [
        .. result.Regions.Concat(result.Subregions).Select(a => FormattableString.Invariant($"{a.Region} {a.Subregion} {a.Partners} {a.Ratio.Value:R} {a.WeightRatio.Value:R} {a.Weight:R}")),
        .. result.Bodies.SelectMany(b => b.Tiers, (b, t) => FormattableString.Invariant($"{b.Body} {t.Tier} {t.Members} {t.NonMembers} {t.RiskRatio.Value:R}")),
    ];
}
