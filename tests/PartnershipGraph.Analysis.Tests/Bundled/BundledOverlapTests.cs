using System.Diagnostics;
using PartnershipGraph.Analysis.Overlap;
using PartnershipGraph.Analysis.Tests.Support;

namespace PartnershipGraph.Analysis.Tests.Bundled;

[TestFixture]
public sealed class BundledOverlapTests
{
    private static readonly OverlapOptions america = new() { Pole = "USA", With = "CHN" };

    private static readonly OverlapResult result = BundledData.Records.Overlap(america);

    [Test]
    public void Allies_of_the_United_States_with_a_Chinese_title_are_allied_hedgers()
    {
        Assert.That(result.In(OverlapCell.AlliedHedger).Select(s => s.Place.Id), Is.SupersetOf(new[] { "FRA", "DEU", "KOR" }));
        Assert.That(result.In(OverlapCell.Leaning).Select(s => s.Place.Id), Does.Contain("PAK"));
        Assert.That(result.In(OverlapCell.AlliedOnly).Select(s => s.Place.Id), Does.Contain("NOR"));
    }

    [Test]
    public void Every_state_but_the_two_powers_has_one_cell() =>
        Assert.That(Enum.GetValues<OverlapCell>().Sum(c => result.In(c).Count), Is.EqualTo(result.Snapshot.Actors.Count - 2));

    [Test]
    public void Who_is_allied_is_what_hedging_says()
    {
        var hedge = BundledData.Records.Hedge(Ask.On() with { Poles = ["USA", "CHN"] });
        Assert.That(
            result.States.Where(s => s.Place.IsAllied).Select(s => s.Place.Id),
            Is.EqualTo(hedge.States.Where(s => s.AlliedWith.Contains("USA")).Select(s => s.Id)));
    }

    [Test]
    public void Allied_hedging_grew() =>
        Assert.That(result.Years.First(y => y.Day.Year == 2000).In(OverlapCell.AlliedHedger), Has.Count.LessThan(result.In(OverlapCell.AlliedHedger).Count));

    [Test]
    public void The_order_of_the_rows_means_nothing()
    {
        var reversed = BundledData.Reversed(BundledData.Records).Overlap(america);
        Assert.That(reversed.Layers, Is.EqualTo(result.Layers));
        Assert.That(reversed.States, Is.EqualTo(result.States));
        Assert.That(reversed.Rows, Is.EqualTo(result.Rows));
    }

    [Test]
    public void Both_tests_of_9999_relabelings_take_a_few_seconds_at_most()
    {
        Assert.That(result.Layers.Weighted.Permutations, Is.EqualTo(9_999));
        var clock = Stopwatch.StartNew();
        BundledData.Records.Overlap(america with { From = 2024 });
        Assert.That(clock.Elapsed, Is.LessThan(TimeSpan.FromSeconds(20)), "with room for a machine that is busy");
    }
}
