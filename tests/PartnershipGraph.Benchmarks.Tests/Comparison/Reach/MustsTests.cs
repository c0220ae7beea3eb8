using PartnershipGraph.Benchmarks.Comparison;
using PartnershipGraph.Benchmarks.Comparison.Digests;
using PartnershipGraph.Benchmarks.Comparison.Graphs;
using PartnershipGraph.Benchmarks.Comparison.Reach;
using PartnershipGraph.Benchmarks.Comparison.Tasks;
using PartnershipGraph.Benchmarks.Comparison.Workers;
using static PartnershipGraph.Benchmarks.Tests.Comparison.Outcomes;

namespace PartnershipGraph.Benchmarks.Tests.Comparison.Reach;

/// <summary>What is reached is said, and by how much what is not.</summary>
internal sealed class MustsTests
{
    [Test]
    public void Every_figure_is_of_a_graph_and_a_question_that_are_planned()
    {
        using var scope = Assert.EnterMultipleScope();
        foreach (var must in Musts.All)
        {
            Assert.That(SampleGraphs.Names, Does.Contain(must.Graph));
            Assert.That(
                Plan.On(must.Graph, full: true).Any(t => must.What.StartsWith($"{t.Name},", StringComparison.Ordinal))
                || must.Unit == MustUnit.Share,
                must.What);
        }
    }

    [Test]
    public void A_figure_without_a_measurement_has_no_verdict() =>
        Assert.That(Musts.All.Select(must => must.Judge([])), Has.All.Null);

    [Test]
    public void A_ratio_above_the_figure_reaches_it()
    {
        var verdict = Only("betw_u, 1 thread, beside igraph", Of("dip200", "betw_u", Took(Side.Ours, 1, 1), Took(Side.Igraph, 1, 3.6)));

        using var scope = Assert.EnterMultipleScope();
        Assert.That(verdict.IsReached, Is.True);
        Assert.That((verdict.BoundText, verdict.ReachedText), Is.EqualTo(("≥ 3.0 ×", "3.6 ×")));
        Assert.That(verdict.Words, Is.EqualTo("reached, 20 % to spare"));
    }

    [Test]
    public void A_ratio_below_the_figure_misses_it_by_a_share()
    {
        var verdict = Only("betw_u, 1 thread, beside igraph", Of("dip200", "betw_u", Took(Side.Ours, 1, 1), Took(Side.Igraph, 1, 1.5)));

        Assert.That(verdict.Words, Is.EqualTo("MISSED by 50 %"));
    }

    [TestCase(0.020, "reached, 25 % to spare")]
    [TestCase(0.050, "MISSED by 50 %")]
    public void Of_seconds_fewer_are_better(double seconds, string words) =>
        Assert.That(Only("dashboard, 1 thread", Of("dip200", "dashboard", Took(Side.Ours, 1, seconds))).Words, Is.EqualTo(words));

    [Test]
    public void The_faster_of_two_peers_counts()
    {
        var outcome = Of("sf200k", "kcore", Took(Side.Ours, 1, 1), Took(Side.Igraph, 1, 9), Took(Side.GraphTool, 1, 4));

        Assert.That(Only("kcore, 1 thread, beside the faster peer", outcome).Reached, Is.EqualTo(4));
    }

    [Test]
    public void Of_memory_the_worst_question_counts()
    {
        Outcome[] outcomes =
        [
            Of("sf200k", "kcore", Took(Side.Ours, 1, 1, megabytes: 150), Took(Side.Igraph, 1, 1, megabytes: 300)),
            Of("sf200k", "louvain", Took(Side.Ours, 1, 1, megabytes: 240), Took(Side.Igraph, 1, 1, megabytes: 400)),
        ];

        Verdict[] verdicts = [.. Musts.All.Where(m => m is { Graph: "sf200k", Unit: MustUnit.Share }).Select(m => m.Judge(outcomes)!)];

        Assert.That(verdicts.Select(v => v.Reached), Is.EqualTo(new[] { 0.6, 0.6 }), "one answer, and all runs");
        Assert.That(verdicts.Select(v => v.IsReached), Is.All.False);
    }

    [Test]
    public void A_division_is_compared_by_its_modularity()
    {
        var outcome = Of(
            "pp200k", "leiden_2it",
            Took(Side.Ours, 1, 1, digest: new Digest { Modularity = 0.6 }), Took(Side.Igraph, 1, 1, digest: new Digest { Modularity = 0.6003 }));

        Assert.That(Only("leiden_2it, modularity beside igraph's", outcome).IsReached, Is.True);
    }

    private static Verdict Only(string what, Outcome outcome) =>
        Musts.All.Single(m => m.What == what && m.Graph == outcome.Graph).Judge([outcome])!;
}
