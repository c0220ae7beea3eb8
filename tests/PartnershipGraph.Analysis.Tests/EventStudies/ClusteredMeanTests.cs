using CsCheck;
using PartnershipGraph.Analysis.EventStudies;

namespace PartnershipGraph.Analysis.Tests.EventStudies;

/// <summary>A mean over events whose interval takes those of one partner together.</summary>
internal sealed class ClusteredMeanTests
{
    private static readonly Gen<(string Partner, double? Value)[]> events =
        Gen.Select(Gen.Int[0, 9].Select(p => FormattableString.Invariant($"P{p}")), Gen.Double[-1, 1].Nullable()).Array[0, 30];

    [Test]
    public void Without_an_event_there_is_no_mean()
    {
        var none = Of([("A", null), ("B", null)]);

        Assert.That((none.Mean, none.Low, none.Events, none.Partners, none.WhyNull), Is.EqualTo(((double?)null, (double?)null, 0, 0, "no event on record")));
    }

    [Test]
    public void Every_event_counts_once_in_the_mean() =>
        Assert.That(Of([("A", 1), ("A", 2), ("B", 6)]).Mean, Is.EqualTo(3));

    [Test]
    public void A_draw_takes_all_events_of_a_partner_or_none()
    {
        // One partner has a hundred events of 1, four have one of 0 each: drawing events would give means near .96 alone.
        var mean = Of([.. Enumerable.Repeat(("A", (double?)1), 100), ("B", 0), ("C", 0), ("D", 0), ("E", 0)]);

        Assert.That(mean.Low, Is.EqualTo(0), "a third of the draws leave the one out");
        Assert.That((mean.Events, mean.Partners), Is.EqualTo((104, 5)));
    }

    [Test]
    public void The_interval_lies_within_the_partners_means_and_holds_nothing_else() => events.Sample(
        all =>
        {
            var mean = Of(all);
            var partners = all.Where(e => e.Value is not null).GroupBy(e => e.Partner, e => e.Value!.Value, StringComparer.Ordinal).Select(g => g.Average()).ToList();

            Assert.That(mean.Partners, Is.EqualTo(partners.Count));
            Assert.That(mean.Low is null, Is.EqualTo(partners.Count < EventStudyOptions.LeastPartners));
            Assert.That(mean.WhyNoInterval is null, Is.EqualTo(mean.Low is not null));
            if (mean.Low is { } low)
            {
                Assert.That(low, Is.LessThanOrEqualTo(mean.High!.Value).And.GreaterThanOrEqualTo(partners.Min() - 1e-12));
                Assert.That(mean.High, Is.LessThanOrEqualTo(partners.Max() + 1e-12));
            }
        },
        iter: 200);

    [Test]
    public void The_order_of_events_means_nothing() => events.Sample(
        all =>
        {
            var (one, other) = (Of(all), Of([.. all.Reverse()]));
            Assert.That(other.Mean ?? 0, Is.EqualTo(one.Mean ?? 0).Within(1e-12));
            Assert.That(other.Low ?? 0, Is.EqualTo(one.Low ?? 0).Within(1e-12));
        },
        iter: 100);

    private static ClusteredMean Of((string Partner, double? Value)[] all) =>
        ClusteredMean.Of(all, new EventStudyOptions { Sponsor = "S", Indicator = "trade_share", Samples = 200 }, CancellationToken.None);
}
