using CsCheck;
using PartnershipGraph.Kernel.Communities;
using PartnershipGraph.Kernel.Results;
using PartnershipGraph.Kernel.Running;
using PartnershipGraph.Kernel.Tests.Samples;

namespace PartnershipGraph.Kernel.Tests.Communities;

public class ModularityTests
{
    private static readonly RunContext run = RunContext.None;

    private static GraphScore Of(Kernel.Graphs.CsrGraph graph, double resolution, params int[] labels) =>
        Modularity.Compute(graph, Partition.FromLabels(labels), new ModularityOptions { Resolution = resolution }, run);

    [Test]
    public void Two_triangles_are_two_groups() =>
        Assert.That(Of(Sample.TwoTriangles(), 1, 0, 0, 0, 1, 1, 1).Value, Is.EqualTo((6.0 / 7) - 0.5).Within(1e-15));

    [Test]
    public void One_group_of_all_is_what_chance_gives() =>
        Assert.That(Of(Sample.Complete(5), 1, 0, 0, 0, 0, 0).Value, Is.Zero.Within(1e-15));

    [Test]
    public void Resolution_weighs_chance()
    {
        Assert.That(Of(Sample.TwoTriangles(), 0, 0, 0, 0, 1, 1, 1).Value, Is.EqualTo(6.0 / 7).Within(1e-15));
        Assert.That(Of(Sample.TwoTriangles(), 2, 0, 0, 0, 1, 1, 1).Value, Is.EqualTo((6.0 / 7) - 1).Within(1e-15));
    }

    [Test]
    public void Direction_counts_what_leaves_and_what_enters()
    {
        // m = 3; {0, 1}: inside 1, out 3, in 1; {2}: in 2.
        var graph = Sample.Hops(3, directed: true, (0, 1), (0, 2), (1, 2));
        Assert.That(Of(graph, 1, 0, 0, 1).Value, Is.EqualTo((1.0 / 3) - (3.0 * 1 / 9)).Within(1e-15));
    }

    [Test]
    public void Without_ties_there_is_no_modularity()
    {
        Assert.That(Of(Sample.Isolated(2), 1, 0, 1).WhyNull, Is.EqualTo(NullReason.NoTies));
        Assert.That(Of(Sample.Empty(), 1).Value, Is.NaN);
    }

    [Test]
    public void A_partition_of_other_vertices_is_refused() => Assert.That(
        () => Of(Sample.Path(3), 1, 0, 1),
        Throws.ArgumentException.With.Property("ParamName").EqualTo("partition"));

    [TestCase(-1)]
    [TestCase(double.NaN)]
    [TestCase(double.PositiveInfinity)]
    public void A_resolution_out_of_range_is_refused(double resolution) => Assert.That(
        () => Of(Sample.Path(2), resolution, 0, 1),
        Throws.InstanceOf<ArgumentOutOfRangeException>().With.Property("ParamName").EqualTo("Resolution"));

    [Test]
    public void It_is_the_sum_over_pairs() => Gen.Select(Drawing.Any(9), Gen.Int[0, 3].Array[9], Gen.Double[0, 3]).Sample(
        (drawing, labels, resolution) =>
        {
            var (matrix, n) = (drawing.Matrix(), drawing.Vertices);
            var score = Of(drawing.Graph(), resolution, labels[..n]);
            var total = matrix.Cast<double>().Sum();
            var sum = 0.0;
            for (var i = 0; i < n; i++)
            {
                for (var j = 0; j < n; j++)
                {
                    var (leaving, entering) = (Range(n).Sum(k => matrix[i, k]), Range(n).Sum(k => matrix[k, j]));
                    sum += labels[i] == labels[j] ? matrix[i, j] - (resolution * leaving * entering / total) : 0;
                }
            }

            return total == 0 ? double.IsNaN(score.Value) : Math.Abs(score.Value - (sum / total)) < 1e-12;
        });

    private static IEnumerable<int> Range(int n) => Enumerable.Range(0, n);
}
