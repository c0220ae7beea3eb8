using CsCheck;
using PartnershipGraph.Analysis.Tests.Support;
using PartnershipGraph.Analysis.Timelines;
using PartnershipGraph.Domain.Partnerships;

namespace PartnershipGraph.Analysis.Tests.Timelines;

/// <summary>Momentum: changes of weight, halved for every half-life that has passed.</summary>
[TestFixture]
public sealed class MomentumTests
{
    private const double halfLife = 5;

    private static Rows UpAndDown => new Rows()
        .Title("A", "B", 5, "2005").Title("A", "B", 4, "2014", PartnershipEventKind.Upgrade).Title("A", "B", 5, "2021", PartnershipEventKind.Downgrade);

    [Test]
    public void The_worked_example()
    {
        var side = TimelineAnalysis.Run(UpAndDown.Records, Ask.On("2024-01-01"), "A", "B").A;
        var day = new DateOnly(2024, 1, 1);

        Assert.That(side.Events.Select(e => e.Change), Is.EqualTo(new[] { .2, .2, -.2 }).Within(1e-12));
        var terms = side.Events.Select(e => (side with { Events = [e] }).MomentumOn(day, halfLife)).ToList();
        Assert.That(terms, Is.EqualTo(new[] { .0144, .0500, -.1320 }).Within(1e-4));
        Assert.That(side.MomentumOn(day, halfLife), Is.EqualTo(-.0676).Within(1e-4));
        Assert.That(side.DirectionChanges, Is.EqualTo(1));
        Assert.That(side.Net, Is.EqualTo(.2).Within(1e-12));
    }

    [TestCase("2005-01-01", .2, Description = "on the day itself a change counts whole")]
    [TestCase("2004-12-31", 0, Description = "before it nothing is told")]
    public void Only_what_has_happened_counts(string asOf, double momentum)
    {
        var options = Ask.On(asOf);

        Assert.That(TimelineAnalysis.Run(UpAndDown.Records, options, "A", "B").A.MomentumOn(options.AsOf, halfLife), Is.EqualTo(momentum).Within(1e-12));
    }

    [Test]
    public void A_half_life_later_half_of_it_is_left() => Gen.Int[1, 5].Array[1, 6].Sample(ranks =>
    {
        var rows = new Rows().Title("A", "B", ranks[0], "2000");
        for (var i = 1; i < ranks.Length; i++)
        {
            rows.Title("A", "B", ranks[i], FormattableString.Invariant($"{2000 + i}"), PartnershipEventKind.Upgrade);
        }

        var side = TimelineAnalysis.Run(rows.Records, Ask.On("2020"), "A", "B").A;
        var (now, later) = (new DateOnly(2010, 1, 1), new DateOnly(2410, 1, 1));
        Assert.That(side.MomentumOn(later, 400), Is.EqualTo(side.MomentumOn(now, 400) / 2).Within(1e-12), "400 calendar years are 400 years");
    });

    [Test]
    public void The_longer_the_half_life_the_nearer_it_comes_to_the_net_change()
    {
        var options = Ask.On("2024");
        var side = TimelineAnalysis.Run(UpAndDown.Records, options, "A", "B").A;

        Assert.That(side.MomentumOn(options.AsOf, 1e9), Is.EqualTo(side.Net).Within(1e-6));
        Assert.That(side.MomentumOn(options.AsOf, 1e-3), Is.Zero.Within(1e-12));
    }
}
