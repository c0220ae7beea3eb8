using PartnershipGraph.Analysis.Reasons;
using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Analysis.Tests.Support;
using PartnershipGraph.Domain.Actors;

namespace PartnershipGraph.Analysis.Tests.Reasons;

/// <summary>The history of ties held against the networks of single days, which are built another way.</summary>
[TestFixture]
public sealed class SpellsAndSnapshotsTests
{
    private static readonly ReasonsResult result = BundledData.Records.Reasons(new ReasonsOptions { Poles = ["USA", "CHN"] });

    private static readonly HashSet<string> states =
        [.. BundledData.Records.Actors.All.Where(a => a.Kind == ActorKind.State).Select(a => a.Id)];

    [Test]
    public void A_pair_is_within_a_spell_on_the_days_on_which_a_network_ties_it(
        [Values("partnership", "alliance")] string layer, [Values("1975-06", "1996", "2008-05-27", "2014", "2019-04-01", "2024-12-31")] string day)
    {
        var options = Ask.On(day, layers: layer) with { Universe = ActorUniverse.All };
        var network = SnapshotBuilder.Build(BundledData.Records, options);
        var spells = layer == "alliance" ? result.Alliances.All : result.Partnerships.All;
        var standing = spells.Where(s => s.Span.Holds(options.AsOf) && Exists(s.A, options.AsOf) && Exists(s.B, options.AsOf)).Select(s => (s.A, s.B));

        Assert.That(standing.Order(), Is.EqualTo(network.Ties.Where(t => states.Contains(t.Source) && states.Contains(t.Target)).Select(t => (t.Source, t.Target)).Order()));
    }

    [Test]
    public void The_spells_of_a_pair_share_no_day_and_do_not_touch()
    {
        foreach (var pair in result.Partnerships.All.GroupBy(s => (s.A, s.B)).Concat(result.Alliances.All.GroupBy(s => (s.A, s.B))))
        {
            var spells = pair.ToList();
            for (var i = 1; i < spells.Count; i++)
                Assert.That(spells[i].Span.From, Is.GreaterThan(spells[i - 1].Span.To!.Value), $"{pair.Key}");
        }
    }

    [Test]
    public void Years_told_in_two_halves_add_up()
    {
        var (early, late) = (Years("2000-12-31"), Years("2024-12-31"));
        Assert.That(late.Partnerships, Is.GreaterThan(early.Partnerships));
        Assert.That(late.Pacts, Is.GreaterThan(early.Pacts));
        Assert.That(early.Partnerships, Is.EqualTo(YearsUpTo(result.Partnerships, new DateOnly(2000, 12, 31))).Within(1e-6), "what came later is not known then");
        Assert.That(early.Pacts, Is.EqualTo(YearsUpTo(result.Alliances, new DateOnly(2000, 12, 31))).Within(1e-6));
    }

    [Test]
    public void The_order_of_the_rows_means_nothing()
    {
        var reversed = BundledData.Reversed(BundledData.Records).Reasons(new ReasonsOptions { Poles = ["USA", "CHN"] });
        Assert.That(reversed.Partnerships.All, Is.EqualTo(result.Partnerships.All));
        Assert.That(reversed.Alliances.All, Is.EqualTo(result.Alliances.All));
        Assert.That(reversed.Sponsors.Select(s => (s.Sponsor, s.Share, s.ShareOfAll)), Is.EqualTo(result.Sponsors.Select(s => (s.Sponsor, s.Share, s.ShareOfAll))));
        Assert.That(reversed.Rows, Is.EqualTo(result.Rows));
    }

    [Test]
    public void Defence_pacts_are_no_more_than_all_pacts() =>
        Assert.That(result.DefensePacts.TieYears, Is.InRange(1, result.Alliances.TieYears));

    private static bool Exists(string id, DateOnly day) => BundledData.Records.Actors[id].Existence.Holds(day);

    private static (double Partnerships, double Pacts) Years(string day)
    {
        var then = BundledData.Records.Reasons(new ReasonsOptions { Poles = ["USA", "CHN"] }, Ask.On(day));
        return (then.Partnerships.TieYears, then.Alliances.TieYears);
    }

    private static double YearsUpTo(ExitRate rate, DateOnly day) =>
        rate.All.Where(s => s.Span.From <= day).Sum(s => ((s.Span.To is { } to && to < day ? to : day).DayNumber - s.Span.From!.Value.DayNumber) / 365.2425);
}
