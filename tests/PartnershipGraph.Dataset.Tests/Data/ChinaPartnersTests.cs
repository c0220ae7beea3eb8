using PartnershipGraph.Analysis.Profiles;
using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Domain.Partnerships;
using PartnershipGraph.Domain.Time;

namespace PartnershipGraph.Dataset.Tests.Data;

/// <summary>China's partners of the bundled dataset against the numbers that its README states.</summary>
[TestFixture]
public sealed class ChinaPartnersTests
{
    [TestCase("2012-11-15", 54)]
    [TestCase("2017-10-01", 111)]
    [TestCase("2022-10-20", 127)]
    [TestCase("2026-11-25", 164)]
    public async Task China_has_so_many_partners(string day, int partners) => Assert.That((await Ladder(day)).Partners, Is.EqualTo(partners));

    [Test]
    public async Task China_has_so_many_partners_at_each_rank_today()
    {
        var ladder = await Ladder("2026-11-25");
        Assert.That(ladder.Tiers.Select(t => t.Holders.Count), Is.EqualTo([1, 84, 60, 15, 4]));
        Assert.That(ladder.Tiers[0].Holders.Single().Opening.Partner, Is.EqualTo("RUS"));
        Assert.That(ladder.OnOtherLadders, Is.Empty);
    }

    [Test]
    public async Task The_order_of_the_file_does_not_matter()
    {
        var records = await Bundled.Records;
        var (forth, back) = (Standing(records.Partnerships), Standing(records.Partnerships.Reverse()));
        Assert.That(back, Is.EqualTo(forth));
        Assert.That(forth, Has.Count.GreaterThan(300));
    }

    private static List<string> Standing(IEnumerable<PartnershipEvent> events) =>
    [
        .. TitleBook.Compile(events, new DateOnly(2026, 11, 25)).Standing
            .Select(s => $"{s.Opening.Sponsor}-{s.Opening.Partner} {s.Rank} {s.Opening.Date}"),
    ];

    private static async Task<SponsorLadder> Ladder(string day)
    {
        var (records, asOf) = (await Bundled.Records, PartialDate.Parse(day).LastDay);
        return SponsorLadders.Of(records.Ladders, TitleBook.Compile(records.Partnerships, asOf), "CHN", asOf)!;
    }
}
