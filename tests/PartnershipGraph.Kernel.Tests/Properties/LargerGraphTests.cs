using PartnershipGraph.Kernel.Centrality;
using PartnershipGraph.Kernel.Communities;
using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Running;
using PartnershipGraph.Kernel.Tests.Samples;

namespace PartnershipGraph.Kernel.Tests.Properties;

/// <summary>A few hundred actors, the size the program is for: laws that need no second computation.</summary>
public class LargerGraphTests
{
    private const int actors = 200;

    private static readonly RunContext run = RunContext.None with { MaxDegreeOfParallelism = 2 };

    /// <summary>Eight blocs of 25; within them ties are four times as likely and stronger.</summary>
    private static CsrGraph Blocs(bool directed, ulong seed)
    {
        var random = new SplitMix(seed);
        var builder = new CsrBuilder(actors, new CsrBuildOptions { IsDirected = directed, Parallels = ParallelPolicy.Max });
        for (var v = 0; v < actors; v++)
        {
            for (var tie = 0; tie < 8; tie++)
            {
                var within = random.Next(5) > 0;
                var other = within ? (25 * (v / 25)) + random.Next(25) : random.Next(actors);
                builder.Add(v, other, (within ? 0.6 : 0.2) + (0.2 * random.Next(3)));
            }
        }

        return builder.Build().Graph;
    }

    [TestCase(false)]
    [TestCase(true)]
    public void Betweenness_adds_up_to_the_ties_that_paths_have_to_spare(bool directed)
    {
        // A shortest path of k ties has k − 1 vertices inside: summed over pairs both sides are the same.
        var graph = Blocs(directed, 1).WithoutStrengths();
        var sum = Betweenness.Compute(graph, null, run).Values.ToArray().Sum();
        var search = new Kernel.Paths.BreadthFirstSearch(graph);
        var spare = 0.0;
        for (var source = 0; source < actors; source++)
        {
            search.Run(source);
            foreach (var target in search.Order[1..])
                spare += search.Distances[target] - 1;
        }

        Assert.That(sum, Is.EqualTo(directed ? spare : spare / 2).Within(1e-9).Percent);
    }

    [Test]
    public void Planted_blocs_are_found()
    {
        var found = Leiden.Compute(Blocs(directed: false, 2), null, run);
        Assert.That(found.Partition.GroupCount, Is.EqualTo(8));
        Assert.That(Enumerable.Range(0, actors).All(v => found.Partition.GroupOf[v] == found.Partition.GroupOf[25 * (v / 25)]));
    }

    [Test]
    public void Planted_blocs_are_found_along_arcs_too()
    {
        var found = Leiden.Compute(Blocs(directed: true, 3), null, run);
        Assert.That(found.Partition.GroupCount, Is.EqualTo(8));
    }

    [TestCase(false)]
    [TestCase(true)]
    public void Exact_lengths_and_compared_lengths_agree(bool directed)
    {
        // The same graph with strengths a hair off the ladder has no common unit, and the same ties among its paths.
        var ladder = Blocs(directed, 4);
        var builder = new CsrBuilder(actors, new CsrBuildOptions { IsDirected = directed });
        for (var v = 0; v < actors; v++)
        {
            for (var k = 0; k < ladder.Degree(v); k++)
            {
                if (directed || v < ladder.Neighbors(v)[k])
                    builder.Add(v, ladder.Neighbors(v)[k], ladder.Strengths(v)[k] * Math.PI);
            }
        }

        var bare = builder.Build().Graph;
        Assert.That(Kernel.Paths.ExactLengths.Of(ladder).IsExact);
        Assert.That(Kernel.Paths.ExactLengths.Of(bare).IsExact, Is.False);
        var expected = Betweenness.Compute(ladder, null, run).Values.ToArray();
        Near.AreEqual(Betweenness.Compute(bare, null, run).Values.Span, expected, relative: 1e-9, absolute: 1e-9);
    }

    [TestCase(false)]
    [TestCase(true)]
    public void Ranks_by_restart_mix_like_their_restarts(bool directed)
    {
        // PageRank is linear in its restarts: half of each gives the mean, sinks included.
        var graph = Blocs(directed, 5);
        double[] Ranks(Func<int, double> chance) => PageRank.Compute(
            graph, new PageRankOptions { Restart = Enumerable.Range(0, actors).Select(chance).ToArray() }, run).Values.ToArray();
        var (first, second) = (Ranks(v => v == 0 ? 1 : 0), Ranks(v => v == 1 ? 1 : 0));
        var mixed = Ranks(v => v <= 1 ? 0.5 : 0);
        Near.AreEqual(mixed, [.. first.Zip(second, (a, b) => (a + b) / 2)], relative: 1e-9);
    }
}
