using CsCheck;
using PartnershipGraph.Kernel.Communities;
using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Results;
using PartnershipGraph.Kernel.Running;
using PartnershipGraph.Kernel.Tests.Samples;

namespace PartnershipGraph.Kernel.Tests.Communities;

/// <summary>Leiden on the quality of the constant Potts model.</summary>
public class ConstantPottsTests
{
    private static CommunityResult Of(CsrGraph graph, double resolution, int restarts = 10) => Leiden.Compute(
        graph,
        new LeidenOptions { Quality = CommunityQuality.ConstantPotts, Resolution = resolution, Restarts = restarts },
        RunContext.None);

    // Two triangles joined by one tie belong together while 1 > 9γ, and each holds while 2 > 2γ.
    [TestCase(0.1, 1)]
    [TestCase(0.12, 2)]
    [TestCase(0.99, 2)]
    [TestCase(1.01, 6)]
    public void Resolution_is_the_strength_that_members_must_exceed(double resolution, int communities) =>
        Assert.That(Of(Sample.TwoTriangles(), resolution).Partition.GroupCount, Is.EqualTo(communities));

    [Test]
    public void A_pair_of_arcs_counts_twice()
    {
        var oneWay = Sample.Hops(2, directed: true, (0, 1));
        Assert.That(Of(oneWay, 0.49).Partition.GroupCount, Is.EqualTo(1));
        Assert.That(Of(oneWay, 0.51).Partition.GroupCount, Is.EqualTo(2));
        var bothWays = Sample.Hops(2, directed: true, (0, 1), (1, 0));
        Assert.That(Of(bothWays, 0.99).Partition.GroupCount, Is.EqualTo(1));
    }

    [Test]
    public void Cliques_in_a_large_ring_are_told_apart_where_modularity_joins_them()
    {
        var ties = new List<(int, int)>();
        for (var c = 0; c < 30; c++)
        {
            ties.AddRange(Sample.Clique(3 * c, 3));
            ties.Add(((3 * c) + 2, 3 * ((c + 1) % 30)));
        }

        var ring = Sample.Hops(90, directed: false, [.. ties]);
        Assert.That(Of(ring, 0.5).Partition.GroupCount, Is.EqualTo(30));
        Assert.That(Leiden.Compute(ring, null, RunContext.None).Partition.GroupCount, Is.LessThan(30));
    }

    [Test]
    public void The_score_is_modularity_of_resolution_one()
    {
        var found = Of(Sample.TwoTriangles(), 0.5);
        Assert.That(found.Modularity.Value, Is.EqualTo((6.0 / 7) - 0.5).Within(1e-12));
        Assert.That(Of(Sample.Isolated(3), 0.5).Modularity.WhyNull, Is.EqualTo(NullReason.NoTies));
        Assert.That(Of(Sample.Isolated(3), 0).Partition.GroupCount, Is.EqualTo(3));
    }

    [Test]
    public void The_best_partition_of_a_small_graph_is_found() => Gen.Select(Drawing.Any(6), Gen.Double[0.05, 1]).Sample(
        (drawing, resolution) =>
        {
            var (matrix, graph) = (drawing.Matrix(), drawing.Graph());
            var best = Divisions.All(drawing.Vertices).Max(labels => Quality(matrix, labels, resolution));
            var found = Of(graph, resolution, restarts: 30).Partition;
            return Quality(matrix, found.GroupOf.ToArray(), resolution) >= best - 1e-10 && Divisions.AreConnected(graph, found);
        },
        iter: 200);

    /// <summary>Σ_ij (a_ij − γ) over ordered pairs of different vertices in one group: undirected ties count twice, as pairs do.</summary>
    private static double Quality(double[,] matrix, int[] labels, double resolution)
    {
        var sum = 0.0;
        for (var i = 0; i < labels.Length; i++)
        {
            for (var j = 0; j < labels.Length; j++)
            {
                if (i != j && labels[i] == labels[j])
                    sum += matrix[i, j] - resolution;
            }
        }

        return sum;
    }
}
