using System.Diagnostics;
using PartnershipGraph.Analysis.Overlap;
using PartnershipGraph.Analysis.Snapshots;
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
    public void The_layers_are_those_of_two_networks_built_apart()
    {
        var (titles, pacts) = (Pairs("partnership"), Pairs("alliance"));
        var both = titles.Intersect(pacts).Count();
        Assert.That((result.Layers.Partnerships, result.Layers.Alliances, result.Layers.Both), Is.EqualTo((titles.Count, pacts.Count, both)));
        Assert.That(result.Layers.Jaccard, Is.EqualTo((double)both / titles.Union(pacts).Count()).Within(1e-12));

        static HashSet<(string, string)> Pairs(string layer) =>
            [.. SnapshotBuilder.Build(BundledData.Records, Ask.On(layers: layer)).Ties.Select(t => (t.Source, t.Target))];
    }

    [Test]
    public void Phi_is_that_of_the_four_counts_of_pairs()
    {
        var l = result.Layers;
        double n = l.Pairs, a = l.Partnerships, b = l.Alliances;
        Assert.That(l.Binary.Correlation, Is.EqualTo(((n * l.Both) - (a * b)) / Math.Sqrt(a * (n - a) * b * (n - b))).Within(1e-12));
    }

    [Test]
    public void The_tie_to_the_other_power_is_that_of_the_network_of_titles()
    {
        var titles = SnapshotBuilder.Build(BundledData.Records, Ask.On() with { Poles = ["USA", "CHN"] });
        foreach (var state in result.States)
            Assert.That(state.Place.Tie, Is.EqualTo(titles.Weight(state.Place.Id, "CHN")).Within(1e-12), state.Place.Id);
    }

    [Test]
    public void Nothing_depends_on_the_culture([ValueSource(typeof(Cultures), nameof(Cultures.Troublesome))] string culture)
    {
        var options = america with { From = 2024, Permutations = 99 };
        var (here, there) = (BundledData.Records.Overlap(options), Cultures.In(culture, () => BundledData.Records.Overlap(options)));
        Assert.That(there.Layers, Is.EqualTo(here.Layers));
        Assert.That(there.States, Is.EqualTo(here.States));
        Assert.That(there.Snapshot.Digest, Is.EqualTo(here.Snapshot.Digest));
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
