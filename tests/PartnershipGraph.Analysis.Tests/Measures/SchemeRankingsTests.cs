using CsCheck;
using PartnershipGraph.Analysis.Measures;
using PartnershipGraph.Analysis.Robustness;
using PartnershipGraph.Analysis.Tests.Support;
using PartnershipGraph.Domain;

namespace PartnershipGraph.Analysis.Tests.Measures;

/// <summary>The rankings of a sweep of schemes, and what holds under all of them.</summary>
internal sealed class SchemeRankingsTests
{
    /// <summary>A has one tie of the first rank, B two of the fourth: which is more is a matter of the scheme.</summary>
    private static Rows World => new Rows().Title("A", "X", 1).Title("B", "Y", 4).Title("B", "Z", 4);

    // Linear: 1 and .8; geometric: 1 and 2/8; roots: 1 and 2 √.4; squares: 1 and .32; up to rank 3: 1 and 0; ties: 1 and 2.
    [TestCase("linear", 1, 0.8)]
    [TestCase("geometric:0.5", 1, 0.25)]
    [TestCase("sqrt", 1, 1.2649110640673518)]
    [TestCase("square", 1, 0.32)]
    [TestCase("threshold:3", 1, 0)]
    [TestCase("binary", 1, 2)]
    public void Each_scheme_has_its_strengths(string scheme, double a, double b)
    {
        var sweep = new SchemeSweep(World.Records, Ask.On());
        var ranking = sweep.Rankings("strength", CancellationToken.None)[sweep.Swept.ToList().IndexOf(scheme)];

        Assert.That(ranking.Values[0], Is.EqualTo(a).Within(1e-12));
        Assert.That(ranking.Values[1], Is.EqualTo(b).Within(1e-12));
    }

    [Test]
    public void A_scheme_of_the_question_is_swept_last_and_one_of_the_presets_only_once()
    {
        var own = new SchemeSweep(World.Records, Ask.On(weights: "geometric:0.25"));
        var preset = new SchemeSweep(World.Records, Ask.On(weights: "square"));

        Assert.That(own.Swept, Is.EqualTo(SchemeSweep.Schemes.Append("geometric:0.25")));
        Assert.That(own.Rankings("strength", CancellationToken.None)[^1].Values[1], Is.EqualTo(2.0 / 64).Within(1e-12));
        Assert.That(preset.Swept, Is.EqualTo(SchemeSweep.Schemes));
    }

    [Test]
    public void A_ranking_of_the_sweep_is_the_ranking_under_its_scheme()
    {
        var records = SixNodes.Rows.Records;
        var sweep = new SchemeSweep(records, Ask.On(weights: "level"));

        foreach (var (scheme, ranking) in sweep.Swept.Zip(sweep.Rankings("pagerank", CancellationToken.None)))
        {
            var alone = RankAnalysis.Run(records, Ask.On(weights: scheme), "pagerank", CancellationToken.None);
            Assert.That(ranking.Values, Is.EqualTo(alone.Values), scheme);
        }
    }

    [Test]
    public void An_unknown_measure_is_refused() => Assert.That(
        () => new SchemeSweep(World.Records, Ask.On()).Rankings("charm", CancellationToken.None), Throws.TypeOf<UsageException>().With.Message.Contains("charm"));

    [Test]
    public void Who_dominates_is_at_least_as_strong_under_every_scheme() => RandomNetworks.All.Sample(
        drawn =>
        {
            var records = RandomNetworks.Build(drawn).Records;
            var rankings = new SchemeSweep(records, Ask.On()).Rankings("strength", CancellationToken.None);
            var pairs = Dominated(records);
            foreach (var (above, below) in pairs)
            {
                var (i, j) = (IndexOf(rankings[0], above), IndexOf(rankings[0], below));
                Assert.That(rankings.All(r => r.Values[i] >= r.Values[j] - 1e-9), Is.True, $"{above} {below}");
            }

            foreach (var (above, middle) in pairs)
                Assert.That(pairs.Where(p => p.Above == middle && p.Below != above).Select(p => (above, p.Below)), Is.SubsetOf(pairs));
        },
        iter: 100);

    [Test]
    public void One_deep_tie_and_two_shallow_ones_do_not_dominate_each_other()
    {
        List<string> pairs = [.. Dominated(World.Records).Select(p => p.Above + p.Below)];

        Assert.That(pairs, Does.Not.Contain("AB").And.Not.Contain("BA"));
        Assert.That(pairs, Does.Contain("AY").And.Contain("BY").And.Contain("AX").And.Contain("XA"));
    }

    [Test]
    public void One_actor_alone_dominates_nobody_and_two_without_ties_dominate_each_other()
    {
        Assert.That(Dominated(new Rows().States("A").Records), Is.Empty);
        Assert.That(Dominated(new Rows().States("A", "B").Records), Is.EqualTo(new[] { ("A", "B"), ("B", "A") }));
    }

    private static IReadOnlyList<(string Above, string Below)> Dominated(PartnershipRecords records) =>
        RankRobustnessAnalysis.Dominates(records, RankAnalysis.Run(records, Ask.On(), "strength", CancellationToken.None))!;

    private static int IndexOf(MeasureResult ranking, string id) => ranking.Snapshot.Actors.Select(a => a.Id).ToList().IndexOf(id);
}
