using PartnershipGraph.Analysis.Dyads;
using PartnershipGraph.Analysis.Profiles;
using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Analysis.Tests.Support;
using PartnershipGraph.Domain.Alliances;
using PartnershipGraph.Domain.Partnerships;

namespace PartnershipGraph.Analysis.Tests.Bundled;

/// <summary>China and Russia as of 2005, long before the titles of 2011 and 2019.</summary>
[TestFixture]
public sealed class ChinaAndRussiaTests
{
    private static readonly SnapshotOptions options = Ask.On("2005");

    private static DyadReport Report => DyadAnalysis.Run(BundledData.Records, options, "CHN", "RUS");

    [Test]
    public void The_title_of_1996_stands_on_the_top_rank_and_no_end_of_it_is_told()
    {
        var standing = Report.Sides[0].History!.Standing!;
        Assert.That(standing.Span.From, Is.EqualTo(new DateOnly(1996, 4, 25)));
        Assert.That(standing.Rank.Value, Is.EqualTo(1));
        Assert.That(standing.Closing, Is.Null);
        Assert.That(Report.Sides[0].Weight, Is.EqualTo(1));
    }

    [Test]
    public void The_Russian_side_has_one_spell_that_a_reaffirmation_left_alone()
    {
        var history = Report.Sides[1].History!;
        Assert.That(history.Spells.Single().Span, Is.EqualTo(new Domain.Time.DateSpan(new DateOnly(1996, 4, 25), null)));
        Assert.That(history.Events.Select(e => e.Kind), Is.EqualTo(new[] { PartnershipEventKind.Establish, PartnershipEventKind.Reaffirm }));
    }

    [Test]
    public void Nothing_later_is_told_by_the_dyad()
    {
        var report = Report;
        Assert.That(report.Sides.SelectMany(s => s.History!.Events).Select(e => e.Date.FirstDay), Is.All.LessThanOrEqualTo(options.AsOf));
        Assert.That(report.Substance.Select(f => f.Year), Is.All.LessThanOrEqualTo(2005));
        Assert.That(report.Episodes.Select(e => e.Date.FirstDay), Is.All.LessThanOrEqualTo(options.AsOf));
        Assert.That(report.Rivalries.Select(r => r.Span.To), Is.All.LessThanOrEqualTo(options.AsOf));
        Assert.That(report.Alliances.Single().Kind, Is.EqualTo(AllianceKind.Nonaggression));
    }

    [Test]
    public void Nothing_later_is_told_by_the_profile()
    {
        var profile = ProfileAnalysis.Run(BundledData.Records, options, "RUS");
        var received = profile.Receives.Single(r => r.Sponsor == "CHN");
        Assert.That(received.Percentile, Is.GreaterThan(0.9), "the top of China's partners");
        foreach (var history in profile.Given.Concat(profile.Receives.Select(r => r.History)))
        {
            Assert.That(history.Events.Select(e => e.Date.FirstDay), Is.All.LessThanOrEqualTo(options.AsOf));
            Assert.That(history.Spells.Select(s => s.Closing?.Date.FirstDay ?? default), Is.All.LessThanOrEqualTo(options.AsOf));
        }
    }

    [Test]
    public void The_top_tier_has_the_name_of_1996()
    {
        var ladder = ProfileAnalysis.Run(BundledData.Records, options, "CHN").Gives!;
        Assert.That(ladder.Tiers[0].Name!.Title, Is.EqualTo("Strategic Partnership of Coordination"));
        Assert.That(ladder.Tiers[0].Holders.Single().Opening.Partner, Is.EqualTo("RUS"));
        var later = ProfileAnalysis.Run(BundledData.Records, Ask.On("2012"), "CHN").Gives!;
        Assert.That(later.Tiers[0].Name!.Title, Does.StartWith("Comprehensive"));
    }

    [Test]
    public void An_alliance_that_ended_later_is_open()
    {
        var pact = DyadAnalysis.Run(BundledData.Records, options, "RUS", "PRK").Alliances.Single();
        Assert.That(pact.Kind, Is.EqualTo(AllianceKind.Consultation));
        Assert.That((pact.First.Span.To, pact.Second.Span.To), Is.EqualTo(((DateOnly?)null, (DateOnly?)null)));
        var later = DyadAnalysis.Run(BundledData.Records, Ask.On("2024"), "RUS", "PRK").Alliances;
        Assert.That(later.Select(p => p.First.Span.To), Is.EqualTo(new DateOnly?[] { new(2024, 12, 4), null }));
    }

    [Test]
    public void Organisations_count_among_the_partners_and_titles_outside_the_order_are_shown()
    {
        var china = ProfileAnalysis.Run(BundledData.Records, Ask.On("2024"), "CHN").Gives!;
        var holders = china.Tiers.SelectMany(t => t.Holders).Select(h => h.Opening.Partner).ToList();
        Assert.That(holders, Is.SupersetOf(new[] { "EU", "ASEAN", "AU" }).And.Unique);
        Assert.That(china.Partners, Is.EqualTo(holders.Count));
        var america = ProfileAnalysis.Run(BundledData.Records, Ask.On("2024"), "USA").Gives!;
        Assert.That(america.Unranked.Select(e => e.Partner), Does.Contain("ARE"));
    }
}
