using CsCheck;
using PartnershipGraph.Kernel.Communities;
using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Results;
using PartnershipGraph.Kernel.Running;
using PartnershipGraph.Kernel.Tests.Samples;

namespace PartnershipGraph.Kernel.Tests.Communities;

public class ConsensusTests
{
    private static ConsensusResult Of(CsrGraph graph, int seed = 0, int threads = 1, int runs = 20) => Consensus.Compute(
        graph,
        new ConsensusOptions { Runs = runs },
        RunContext.None with { Seed = seed, MaxDegreeOfParallelism = threads });

    [Test]
    public void What_all_runs_find_is_found_at_once()
    {
        var found = Of(Sample.TwoTriangles());
        Assert.That(found.Partition.GroupOf.ToArray(), Is.EqualTo(new[] { 0, 0, 0, 1, 1, 1 }));
        Near.AreEqual(found.Stability, 1, 1, 1, 1, 1, 1);
        Assert.That(found.Rounds, Is.EqualTo(1));
        Assert.That(found.Converged);
        Assert.That(found.Modularity.Value, Is.EqualTo((6.0 / 7) - 0.5).Within(1e-12));
    }

    [Test]
    public void Runs_that_disagree_are_brought_together()
    {
        // A ring of ten falls apart at any of its ties.
        var found = Of(Sample.Cycle(10), runs: 50);
        Assert.That(found.Converged);
        Assert.That(found.Rounds, Is.GreaterThan(1));
        Assert.That(found.Partition.GroupCount, Is.InRange(2, 5));
        Assert.That(found.Stability.Values.ToArray(), Is.All.InRange(0.1, 0.99));
    }

    [Test]
    public void Agreement_is_the_share_of_divisions_with_both()
    {
        int[][] divisions = [[0, 0, 2, 2], [0, 0, 0, 3], [0, 0, 2, 2], [0, 1, 1, 3]];
        var graph = Agreement.Graph(divisions, 0.5, RunContext.None);
        Assert.That(graph.Neighbors(0).ToArray(), Is.EqualTo(new[] { 1 }));
        Assert.That(graph.Strengths(0).ToArray(), Is.EqualTo(new[] { 3.0 }));

        // Vertices 1 and 2 are together twice.
        Assert.That(graph.Neighbors(1).ToArray(), Is.EqualTo(new[] { 0, 2 }));
        Assert.That(graph.Neighbors(3).ToArray(), Is.EqualTo(new[] { 2 }));
        double[] within = Agreement.WithinGroups(divisions, Partition.FromLabels([0, 0, 0, 1]), RunContext.None);
        Assert.That(within, Is.EqualTo(new[] { 4.0 / 8, 5.0 / 8, 3.0 / 8, 0.5 }));
    }

    [Test]
    public void Who_agrees_with_nobody_enough_keeps_the_closest()
    {
        int[][] divisions = [[0, 0, 2, 3], [0, 1, 0, 3], [0, 1, 0, 3], [0, 1, 2, 3]];
        var graph = Agreement.Graph(divisions, 0.9, RunContext.None);
        Assert.That(graph.Neighbors(0).ToArray(), Is.EqualTo(new[] { 1, 2 }));
        Assert.That(graph.Strengths(0).ToArray(), Is.EqualTo(new[] { 1.0, 2 }));
        Assert.That(graph.Degree(3), Is.Zero);
    }

    [TestCase(0.1, 10)]
    [TestCase(0.3, 10)]
    [TestCase(0.7, 10)]
    public void A_share_on_the_threshold_is_enough(double threshold, int count)
    {
        // 0.7 · 10 is not 7 in binary.
        int[][] divisions = [.. Enumerable.Range(0, count).Select(d => d < Math.Round(threshold * count) ? new[] { 0, 0, 2, 2 } : [0, 1, 2, 2])];
        Assert.That(Agreement.Graph(divisions, threshold, RunContext.None).Degree(0), Is.EqualTo(1));
        Assert.That(Agreement.IsComplete(divisions), Is.False);
        Assert.That(Agreement.IsComplete([[0, 0, 2], [5, 5, 1]]));
    }

    [Test]
    public void Agreement_is_counted_pair_by_pair() => Gen.Select(Gen.Int[1, 9], Gen.Int[0, 3].Array[9].Array[1, 6]).Sample((n, drawn) =>
    {
        int[][] divisions = [.. drawn.Select(labels => (int[])[.. labels[..n].Select(label => Math.Min(label, n - 1))])];
        var graph = Agreement.Graph(divisions, 0, RunContext.None);
        var partition = Partition.FromLabels(divisions[0]);
        var within = Agreement.WithinGroups(divisions, partition, RunContext.None);
        for (var v = 0; v < n; v++)
        {
            int Together(int w) => divisions.Count(d => d[v] == d[w]);
            var row = graph.Neighbors(v).ToArray();
            var met = Enumerable.Range(0, n).Where(w => w != v && Together(w) > 0).ToArray();
            int[] others = [.. partition.Group(partition.GroupOf[v]).ToArray().Where(w => w != v)];
            var expected = others.Length > 0
                ? others.Average(w => (double)Together(w)) / divisions.Length
                : (double)divisions.Count(d => d.Count(g => g == d[v]) == 1) / divisions.Length;
            if (!row.SequenceEqual(met) || Math.Abs(within[v] - expected) > 1e-12)
                return false;
            if (!graph.Strengths(v).ToArray().SequenceEqual(met.Select(w => (double)Together(w))))
                return false;
        }

        return true;
    });

    [Test]
    public void Isolated_vertices_stay_alone_for_sure()
    {
        var found = Of(Sample.Hops(4, directed: false, (1, 2)));
        Assert.That(found.Partition.GroupOf.ToArray(), Is.EqualTo(new[] { 1, 0, 0, 2 }));
        Near.AreEqual(found.Stability, 1, 1, 1, 1);
        Assert.That(Of(Sample.Isolated(2)).Modularity.WhyNull, Is.EqualTo(NullReason.NoTies));
        Assert.That(Of(Sample.Empty()).Partition.GroupCount, Is.Zero);
    }

    [Test]
    public void A_seed_gives_one_result_at_any_number_of_threads() => Gen.Select(Drawing.Any(25), Gen.Int).Sample(
        (drawing, seed) =>
        {
            var (alone, together) = (Of(drawing.Graph(), seed), Of(drawing.Graph(), seed, threads: 4));
            return alone.Partition.GroupOf.SequenceEqual(together.Partition.GroupOf)
                && Near.AreIdentical(alone.Stability, together.Stability)
                && alone.Rounds == together.Rounds
                && alone.Converged
                && alone.Stability.Values.ToArray().All(s => s is >= 0 and <= 1);
        },
        iter: 40);

    [Test]
    public void Rounds_that_run_out_are_reported()
    {
        var found = Consensus.Compute(Sample.Cycle(10), new ConsensusOptions { MaxRounds = 1 }, RunContext.None);
        Assert.That(found.Converged, Is.False);
        Assert.That(found.Rounds, Is.EqualTo(1));
    }

    [TestCase(-1, 1, 0.5, 1, "Resolution")]
    [TestCase(1, 0, 0.5, 1, "Runs")]
    [TestCase(1, 1, 1.1, 1, "Threshold")]
    [TestCase(1, 1, double.NaN, 1, "Threshold")]
    [TestCase(1, 1, 0.5, 0, "MaxRounds")]
    public void Options_out_of_range_are_refused(double resolution, int runs, double threshold, int rounds, string named)
    {
        var options = new ConsensusOptions { Resolution = resolution, Runs = runs, Threshold = threshold, MaxRounds = rounds };
        Assert.That(
            () => Consensus.Compute(Sample.Path(2), options, RunContext.None),
            Throws.InstanceOf<ArgumentOutOfRangeException>().With.Property("ParamName").EqualTo(named));
    }
}
