using PartnershipGraph.Analysis.Measures;
using PartnershipGraph.Analysis.Tests.Support;

namespace PartnershipGraph.Analysis.Tests.Measures;

[TestFixture]
public sealed class SchemeSweepTests
{
    [Test]
    public void Ranges_run_from_the_best_to_the_worst_rank_under_the_schemes()
    {
        // Strength, ranks under linear, geometric:0.5, sqrt, square, threshold:3, binary, trade:
        // A 2 5 2 4 1 2 2; B 1 3 1 2 1 1 1; C 5 2 5 4 5 3 5; D 6 6 6 6 5 6 6; P 3 1 4 1 1 3 3; Q 3 3 3 3 1 3 3.
        var ranges = new SchemeSweep(SixNodes.Rows.Records, Ask.On()).Ranges("strength", CancellationToken.None);
        Assert.That(ranges, Is.EqualTo(new Dictionary<string, RankRange>(StringComparer.Ordinal)
        {
            ["A"] = new(1, 5),
            ["B"] = new(1, 3),
            ["C"] = new(2, 5),
            ["D"] = new(5, 6),
            ["P"] = new(1, 4),
            ["Q"] = new(1, 3),
        }));
    }

    [Test]
    public void The_scheme_of_the_question_does_not_change_the_ranges()
    {
        var linear = new SchemeSweep(SixNodes.Rows.Records, Ask.On()).Ranges("strength", CancellationToken.None);
        var level = new SchemeSweep(SixNodes.Rows.Records, Ask.On(weights: "level")).Ranges("strength", CancellationToken.None);
        Assert.That(level, Is.EqualTo(linear));
    }

    [Test]
    public void An_actor_whose_measure_one_scheme_leaves_undefined_has_no_range()
    {
        // Under threshold:3 the rank 4 is no tie, so that D stands alone there.
        var rows = new Rows().Title("A", "B", 1).Title("B", "C", 2).Title("C", "D", 4).States("LONE");
        var ranges = new SchemeSweep(rows.Records, Ask.On()).Ranges("closeness_component", CancellationToken.None);
        Assert.That(ranges.Keys, Is.EquivalentTo(new[] { "A", "B", "C" }));
    }

    [Test]
    public void The_schemes_compared_include_the_default() => Assert.That(SchemeSweep.Schemes, Does.Contain(Ask.On().Weights.Id).And.Unique);

    [Test]
    public void The_range_holds_the_rank_under_the_scheme_of_the_question()
    {
        var options = Ask.On(weights: "geometric:0.01");
        var asked = RankAnalysis.Run(SixNodes.Rows.Records, options, "strength", CancellationToken.None);
        var ranges = new SchemeSweep(SixNodes.Rows.Records, options).Ranges("strength", CancellationToken.None);
        foreach (var (actor, rank) in asked.Snapshot.Actors.Zip(asked.Ranks))
            Assert.That(rank, Is.InRange(ranges[actor.Id].Best, ranges[actor.Id].Worst), actor.Id);
    }
}
