using CsCheck;
using PartnershipGraph.Analysis.EventStudies;
using PartnershipGraph.Analysis.Tests.Support;
using PartnershipGraph.Domain;
using PartnershipGraph.Domain.Partnerships;
using static PartnershipGraph.Domain.Partnerships.PartnershipEventKind;

namespace PartnershipGraph.Analysis.Tests.EventStudies;

/// <summary>The study against the slow way, on the bundled data and on random worlds.</summary>
internal sealed class PlainEventStudyTests
{
    private static readonly string[] ids = ["A", "B", "C", "D", "E", "F"];

    [TestCase("CHN", "trade_share", 1)]
    [TestCase("CHN", "trade_value", 1)]
    [TestCase("CHN", "un_vote_agreement", 2)]
    [TestCase("IND", "un_vote_agreement", 1)]
    [TestCase("RUS", "trade_share", 1)]
    public void On_the_bundled_data_both_ways_agree(string sponsor, string indicator, int least) =>
        AssertAgree(BundledData.Records, new EventStudyOptions { Sponsor = sponsor, Indicator = indicator, LeastYears = least, Kinds = [Establish, Upgrade], Samples = 10 });

    [Test]
    public void On_random_worlds_both_ways_agree() => Gen.Select(
        Gen.Select(Gen.Int[0, 5], Gen.Int[1, 5], Gen.Int[1995, 2022], Gen.Int[0, 6]).Array[0, 14],
        Gen.Select(Gen.Int[0, 5], Gen.Int[1990, 2024], Gen.Double[0, 1]).Array[0, 80],
        Gen.Int[1, 3],
        Gen.Int[1, 3]).Sample(
        (titles, facts, least, controls) =>
        {
            var rows = new Rows().States(ids).Fact("S", "A", 1985, 1);
            foreach (var (place, rank, year, kind) in titles.DistinctBy(t => (t.Item1, t.Item3, t.Item4)))
            {
                rows.Title("S", ids[place], (PartnershipEventKind)kind is Suspend or End ? null : rank, FormattableString.Invariant($"{year}"), (PartnershipEventKind)kind);
            }

            foreach (var (place, year, value) in facts.DistinctBy(f => (f.Item1, f.Item2)))
            {
                rows.Fact("S", ids[place], year, value);
            }

            AssertAgree(rows.Records.InRegion("North", "A", "B", "C"), Study.Of() with { LeastYears = least, Controls = controls, Kinds = [Establish, Upgrade], Samples = 5 });
        },
        iter: 150);

    private static void AssertAgree(PartnershipRecords records, EventStudyOptions study)
    {
        var options = Ask.On("2024-12-31");
        var result = EventStudyAnalysis.Run(records, options, study);
        var expected = new PlainEventStudy(records, options, study).Differences([.. result.Snapshot.Actors.Select(a => a.Id)]);

        Assert.That(result.Events.Select(e => (e.Step.Partner, e.Step.Year)), Is.EquivalentTo(expected.Keys));
        foreach (var e in result.Events)
        {
            var difference = expected[(e.Step.Partner, e.Step.Year)];
            Assert.That(e.Difference is null, Is.EqualTo(difference is null), e.Step.Partner);
            Assert.That(e.Difference ?? 0, Is.EqualTo(difference ?? 0).Within(1e-12), e.Step.Partner);
        }

        List<double> known = [.. expected.Values.OfType<double>()];
        Assert.That(result.Difference.Events, Is.EqualTo(known.Count));
        Assert.That(result.Difference.Mean ?? 0, Is.EqualTo(known.DefaultIfEmpty(0).Average()).Within(1e-12));
    }
}
