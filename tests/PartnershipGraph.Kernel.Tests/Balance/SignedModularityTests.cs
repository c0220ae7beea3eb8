using CsCheck;
using PartnershipGraph.Kernel.Balance;
using PartnershipGraph.Kernel.Communities;
using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Results;
using PartnershipGraph.Kernel.Running;
using PartnershipGraph.Kernel.Tests.Samples;

namespace PartnershipGraph.Kernel.Tests.Balance;

public class SignedModularityTests
{
    private static readonly RunContext run = RunContext.None;

    private static GraphScore Of(SignedGraph graph, params int[] labels) =>
        SignedModularity.Compute(graph, Partition.FromLabels(labels), null, run);

    [Test]
    public void Two_pairs_of_friends_who_are_foes()
    {
        var graph = SignedDrawing.Of(4, directed: false, (0, 1, 1), (2, 3, 1), (0, 2, -1), (1, 3, -1));
        Assert.That(Of(graph, 0, 0, 1, 1).Value, Is.EqualTo(0.5).Within(1e-15));
        Assert.That(Of(graph, 0, 0, 0, 0).Value, Is.Zero.Within(1e-15));
        Assert.That(Of(graph, 0, 1, 0, 1).Value, Is.EqualTo(-0.5).Within(1e-15));
    }

    [Test]
    public void Without_foes_it_is_modularity_and_without_friends_its_negative()
    {
        var (ties, none) = (Sample.TwoTriangles(), Sample.Isolated(6));
        var plain = Modularity.Compute(ties, Partition.FromLabels([0, 0, 0, 1, 1, 1]), null, run).Value;
        Assert.That(Of(new SignedGraph(ties, none), 0, 0, 0, 1, 1, 1).Value, Is.EqualTo(plain));
        Assert.That(Of(new SignedGraph(none, ties), 0, 0, 0, 1, 1, 1).Value, Is.EqualTo(-plain));
    }

    [Test]
    public void Without_ties_it_is_undefined()
    {
        Assert.That(Of(SignedDrawing.Of(2, directed: false), 0, 1).WhyNull, Is.EqualTo(NullReason.NoTies));
        Assert.That(Of(SignedDrawing.Of(0, directed: true)).Value, Is.NaN);
    }

    [Test]
    public void A_partition_of_other_vertices_is_refused() =>
        Assert.That(() => Of(SignedDrawing.Of(2, directed: false, (0, 1, -1)), 0), Throws.ArgumentException);

    [Test]
    public void It_is_the_sum_over_pairs() => Gen.Select(SignedDrawing.Any(8, directed: false), Gen.Int[0, 2].Array[8], Gen.Double[0, 2]).Sample(
        (drawing, labels, resolution) =>
        {
            var (matrix, n) = (drawing.Symmetric(), drawing.Vertices);
            var score = SignedModularity.Compute(
                drawing.Graph(), Partition.FromLabels(labels[..n]), new ModularityOptions { Resolution = resolution }, run);
            double Row(int i, int sign) => Enumerable.Range(0, n).Sum(k => Math.Max(0, sign * matrix[i, k]));
            double All(int sign) => Math.Max(1e-300, Enumerable.Range(0, n).Sum(i => Row(i, sign)));
            var total = Enumerable.Range(0, n).Sum(i => Row(i, 1) + Row(i, -1));
            var sum = (from i in Enumerable.Range(0, n)
                       from j in Enumerable.Range(0, n)
                       where labels[i] == labels[j]
                       let chance = (Row(i, 1) * Row(j, 1) / All(1)) - (Row(i, -1) * Row(j, -1) / All(-1))
                       select matrix[i, j] - (resolution * chance)).Sum();
            return total == 0 ? double.IsNaN(score.Value) : Math.Abs(score.Value - (sum / total)) < 1e-12;
        });
}
