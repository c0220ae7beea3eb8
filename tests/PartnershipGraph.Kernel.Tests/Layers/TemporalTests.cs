using CsCheck;
using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Layers;
using PartnershipGraph.Kernel.Results;
using PartnershipGraph.Kernel.Running;
using PartnershipGraph.Kernel.Tests.Samples;

namespace PartnershipGraph.Kernel.Tests.Layers;

/// <summary>Partitions of slices of time: their quality, and the search for good ones.</summary>
public class TemporalTests
{
    private static readonly RunContext run = RunContext.None;

    private static LayeredCommunities Of(IReadOnlyList<CsrGraph> slices, double coupling, int restarts = 10, int seed = 0, int threads = 1) =>
        TemporalLeiden.Compute(
            slices,
            new TemporalLeidenOptions { Quality = new TemporalOptions { Coupling = coupling }, Restarts = restarts },
            run with { Seed = seed, MaxDegreeOfParallelism = threads });

    [Test]
    public void Two_vertices_tied_in_both_slices()
    {
        // 2µ = 2 + 2 + 2·2; the ties and chance balance in each slice, the couplings are 4.
        CsrGraph[] slices = [Sample.Path(2), Sample.Path(2)];
        Assert.That(TemporalModularity.Compute(slices, Partition.FromLabels([0, 0, 0, 0]), null, run).Value, Is.EqualTo(0.5));
        var apart = TemporalModularity.Compute(slices, Partition.FromLabels([0, 1, 2, 3]), null, run);
        Assert.That(apart.Value, Is.EqualTo(-2.0 / 8).Within(1e-15));
    }

    [Test]
    public void Communities_last_through_slices_that_are_alike()
    {
        var found = Of([Sample.TwoTriangles(), Sample.TwoTriangles()], 1);
        Assert.That(found.Partition.GroupOf.ToArray(), Is.EqualTo(new[] { 0, 0, 0, 1, 1, 1, 0, 0, 0, 1, 1, 1 }));
        Assert.That(found.Converged);
    }

    [Test]
    public void Coupling_decides_whether_a_vertex_follows_its_ties()
    {
        // Vertex 2 goes over from 0 and 1 to 3 and 4.
        CsrGraph[] slices =
        [
            Sample.Hops(5, directed: false, (0, 1), (0, 2), (1, 2), (3, 4)),
            Sample.Hops(5, directed: false, (0, 1), (2, 3), (2, 4), (3, 4)),
        ];
        var loose = Of(slices, 0.1).Partition.GroupOf;
        Assert.That(loose[5 + 2], Is.EqualTo(loose[5 + 3]).And.Not.EqualTo(loose[2]));
        Assert.That(loose[5], Is.EqualTo(loose[0]));
        var tight = Of(slices, 10).Partition.GroupOf;
        Assert.That(tight[5 + 2], Is.EqualTo(tight[2]));
    }

    [Test]
    public void Without_coupling_slices_are_apart()
    {
        var found = Of([Sample.TwoTriangles(), Sample.TwoTriangles()], 0);
        Assert.That(found.Partition.GroupCount, Is.EqualTo(4));
        Assert.That(found.Quality.Value, Is.EqualTo((6.0 / 7) - 0.5).Within(1e-12));
    }

    [Test]
    public void Without_ties_vertices_stay_with_themselves_and_there_is_no_quality()
    {
        var found = Of([Sample.Isolated(2), Sample.Isolated(2)], 1);
        Assert.That(found.Partition.GroupOf.ToArray(), Is.EqualTo(new[] { 0, 1, 0, 1 }));
        Assert.That(found.Quality.WhyNull, Is.EqualTo(NullReason.NoTies));
        Assert.That(Of([], 1).Partition.GroupCount, Is.Zero);
        Assert.That(Of([Sample.Empty(), Sample.Empty()], 1).Quality.Value, Is.NaN);
    }

    [Test]
    public void It_is_the_sum_over_pairs_and_couplings() => Gen.Select(
        Drawing.Any(5), Drawing.Any(5), Drawing.Any(5), Gen.Int[0, 3].Array[15], Gen.Double[0, 2], Gen.Double[0, 2]).Sample(
        (one, two, three, labels, resolution, coupling) =>
        {
            var n = new[] { one, two, three }.Max(drawing => drawing.Vertices);
            Drawing[] drawings = [.. new[] { one, two, three }.Select(drawing => drawing with { Vertices = n })];
            var partition = Partition.FromLabels(labels.AsSpan(0, 3 * n));
            var options = new TemporalOptions { Resolution = resolution, Coupling = coupling };
            var actual = TemporalModularity.Compute([.. drawings.Select(d => d.Graph())], partition, options, run);
            return actual.WhyNull is null
                ? Math.Abs(actual.Value - Quality(drawings, labels, n, options)) < 1e-12
                : drawings.All(d => d.Graph().ArcCount == 0);
        });

    [Test]
    public void The_best_partition_of_small_slices_is_found() => Gen.Select(Drawing.Any(3), Drawing.Any(3), Gen.Double[0.05, 2]).Sample(
        (one, two, coupling) =>
        {
            var n = Math.Max(one.Vertices, two.Vertices);
            Drawing[] drawings = [one with { Vertices = n }, two with { Vertices = n }];
            if (drawings.All(d => d.Graph().ArcCount == 0))
                return true;
            var options = new TemporalOptions { Coupling = coupling };
            var best = Divisions.All(2 * n).Max(labels => Quality(drawings, labels, n, options));
            return Of([.. drawings.Select(d => d.Graph())], coupling, restarts: 30).Quality.Value >= best - 1e-12;
        },
        iter: 150);

    [Test]
    public void Threads_do_not_change_a_bit() => Gen.Select(Drawing.Any(12), Drawing.Any(12), Gen.Int).Sample(
        (one, two, seed) =>
        {
            var n = Math.Max(one.Vertices, two.Vertices);
            CsrGraph[] slices = [(one with { Vertices = n }).Graph(), (two with { Vertices = n }).Graph()];
            var (alone, together) = (Of(slices, 0.3, seed: seed), Of(slices, 0.3, seed: seed, threads: 4));
            return alone.Partition.GroupOf.SequenceEqual(together.Partition.GroupOf) && alone.Quality == together.Quality;
        },
        iter: 40);

    [Test]
    public void What_does_not_fit_is_refused()
    {
        CsrGraph[] slices = [Sample.Path(2), Sample.Path(2)];
        Assert.That(() => Of([Sample.Path(2), Sample.Path(3)], 1), Throws.ArgumentException);
        Assert.That(
            () => TemporalModularity.Compute(slices, Partition.FromLabels([0, 1]), null, run),
            Throws.ArgumentException.With.Property("ParamName").EqualTo("partition"));
    }

    private static IEnumerable<TestCaseData> OutOfRange() =>
    [
        new TestCaseData(new TemporalLeidenOptions { Quality = new TemporalOptions { Resolution = double.NaN } }, "Resolution"),
        new TestCaseData(new TemporalLeidenOptions { Quality = new TemporalOptions { Coupling = -1 } }, "Coupling"),
        new TestCaseData(new TemporalLeidenOptions { Restarts = 0 }, "Restarts"),
        new TestCaseData(new TemporalLeidenOptions { MaxIterations = 0 }, "MaxIterations"),
    ];

    [TestCaseSource(nameof(OutOfRange))]
    public void Options_out_of_range_are_refused(TemporalLeidenOptions options, string named) => Assert.That(
        () => TemporalLeiden.Compute([Sample.Path(2)], options, run),
        Throws.InstanceOf<ArgumentOutOfRangeException>().With.Property("ParamName").EqualTo(named));

    private static double Quality(Drawing[] slices, int[] labels, int n, TemporalOptions options)
    {
        var (sum, total) = (0.0, 2 * options.Coupling * n * (slices.Length - 1));
        for (var s = 0; s < slices.Length; s++)
        {
            var matrix = slices[s].Matrix();
            var strength = matrix.Cast<double>().Sum();
            total += strength;
            for (var i = 0; i < n; i++)
            {
                if (s > 0 && labels[(s * n) + i] == labels[((s - 1) * n) + i])
                    sum += 2 * options.Coupling;
                for (var j = 0; j < n; j++)
                {
                    if (labels[(s * n) + i] != labels[(s * n) + j] || strength == 0)
                        continue;
                    var leaving = Enumerable.Range(0, n).Sum(k => matrix[i, k]);
                    var entering = Enumerable.Range(0, n).Sum(k => matrix[k, j]);
                    sum += matrix[i, j] - (options.Resolution * leaving * entering / strength);
                }
            }
        }

        return sum / total;
    }
}
