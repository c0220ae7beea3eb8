using CsCheck;
using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Paths;
using PartnershipGraph.Kernel.Running;
using PartnershipGraph.Kernel.Tests.Samples;

namespace PartnershipGraph.Kernel.Tests.Paths;

public class KShortestPathsTests
{
    private static readonly RunContext run = RunContext.None;

    private static string[] Of(CsrGraph graph, int source, int target, int count, PathLength length = PathLength.InverseStrength) =>
        [.. KShortestPaths.Compute(graph, source, target, new KShortestPathsOptions { Count = count, Length = length }, run).Select(Text)];

    private static string Text(VertexPath path) => string.Join('-', path.Vertices.ToArray());

    [Test]
    public void Equally_long_paths_come_in_the_order_of_their_vertices()
    {
        Assert.That(Of(Sample.Cycle(4), 0, 2, 5), Is.EqualTo(new[] { "0-1-2", "0-3-2" }));
        Assert.That(Of(Sample.Complete(4), 3, 0, 9), Is.EqualTo(new[] { "3-0", "3-1-0", "3-2-0", "3-1-2-0", "3-2-1-0" }));
    }

    [Test]
    public void Strong_ties_are_short_unless_hops_are_asked_for()
    {
        var graph = Sample.Of(4, directed: false, (0, 3, 0.2), (0, 1, 1), (1, 3, 1), (0, 2, 0.5), (2, 3, 0.5));
        var paths = KShortestPaths.Compute(graph, 0, 3, null, run);
        Assert.That(paths.Select(Text), Is.EqualTo(new[] { "0-1-3", "0-2-3", "0-3" }));
        Assert.That(paths.Select(p => p.Length), Is.EqualTo(new double[] { 2, 4, 5 }));
        Assert.That(Of(graph, 0, 3, 1, PathLength.Hops), Is.EqualTo(new[] { "0-3" }));
    }

    [Test]
    public void Arcs_are_followed_forwards()
    {
        var graph = Sample.Hops(4, directed: true, (0, 1), (1, 2), (2, 0), (2, 3));
        Assert.That(Of(graph, 0, 3, 3), Is.EqualTo(new[] { "0-1-2-3" }));
        Assert.That(Of(graph, 3, 0, 3), Is.Empty, "3 is a sink");
    }

    [Test]
    public void Where_no_path_leads_there_is_none() =>
        Assert.That(Of(Sample.Hops(4, directed: false, (0, 1), (2, 3)), 0, 3, 3), Is.Empty);

    [Test]
    public void From_a_vertex_to_itself_there_is_one_path_of_no_ties()
    {
        Assert.That(Of(Sample.Complete(3), 1, 1, 5), Is.EqualTo(new[] { "1" }));
        Assert.That(ShortestPath.Compute(Sample.Isolated(1), 0, 0, PathLength.Hops, run)!.Length, Is.Zero);
    }

    [TestCase(true)]
    [TestCase(false)]
    public void They_are_the_first_of_all_paths_listed(bool hops) => Gen.Select(Drawing.Any(7), Gen.Int[1, 30]).Sample((drawing, count) =>
    {
        // Lengths of the five tiers are whole twelfths.
        var strengths = drawing.Matrix();
        int Twelfths(int a, int b) => hops ? 1 : (int)Math.Round(12 / strengths[a, b]);
        var all = new List<(int Length, int[] Vertices)>();
        void Go(int[] path, int length)
        {
            if (path[^1] == drawing.Vertices - 1)
            {
                all.Add((length, path));
                return;
            }

            for (var next = 0; next < drawing.Vertices; next++)
            {
                if (strengths[path[^1], next] > 0 && !path.Contains(next))
                    Go([.. path, next], length + Twelfths(path[^1], next));
            }
        }

        Go([0], 0);
        string[] expected = [.. all.OrderBy(p => p.Length).ThenBy(p => string.Join('-', p.Vertices), StringComparer.Ordinal)
            .Take(count).Select(p => string.Join('-', p.Vertices))];
        var found = Of(drawing.Graph(), 0, drawing.Vertices - 1, count, hops ? PathLength.Hops : PathLength.InverseStrength);
        return found.SequenceEqual(expected);
    });

    [TestCase(1.0)]
    [TestCase(101 * 103 * 107.0)]
    [TestCase(Math.PI)]
    public void Steps_in_another_order_are_equally_long(double unit)
    {
        // Three decimals, also in a unit that lets no whole number hold them, and in one that is no decimal.
        (int, int, double)[] ties =
        [
            (0, 1, 0.3 * unit), (1, 2, 0.7 * unit), (2, 7, 0.9 * unit), (0, 3, 0.9 * unit), (3, 4, 0.3 * unit), (4, 7, 0.7 * unit),
            (0, 5, 0.7 * unit), (5, 6, 0.9 * unit), (6, 7, 0.3 * unit),
        ];
        Assert.That(Of(Sample.Of(8, directed: false, ties), 0, 7, 4), Is.EqualTo(new[] { "0-1-2-7", "0-3-4-7", "0-5-6-7" }));
    }

    [Test]
    public void Lengths_known_beyond_a_double_are_compared_so()
    {
        double[] steps = [101, 103, 107, 109, 113, 127, 131, 137];
        (int, int, double)[] ties =
        [
            .. steps.Select((s, k) => (k, k + 1, s)),
            .. steps.Select((_, k) => (k == 0 ? 0 : k + 8, k == 7 ? 8 : k + 9, steps[7 - k])),
        ];
        var graph = Sample.Of(16, directed: false, ties);
        Assert.That(ExactLengths.Of(graph).IsPrecise);
        Assert.That(Of(graph, 8, 0, 3), Is.EqualTo(new[] { "8-7-6-5-4-3-2-1-0", "8-15-14-13-12-11-10-9-0" }));
    }

    [Test]
    public void A_tie_too_short_to_see_sends_nobody_round()
    {
        var graph = Sample.Of(4, directed: false, (0, 1, 1 / Math.PI), (1, 2, Math.PI * 1e12), (2, 3, 1 / Math.E), (0, 2, 1 / Math.PI));
        Assert.That(Of(graph, 0, 3, 5), Is.EqualTo(new[] { "0-1-2-3", "0-2-3" }));
    }

    [Test]
    public void The_same_paths_lie_both_ways_of_an_undirected_graph() => Drawing.Any(7, directed: false).Sample(drawing =>
    {
        var there = KShortestPaths.Compute(drawing.Graph(), 0, drawing.Vertices - 1, new KShortestPathsOptions { Count = 1000 }, run);
        var back = KShortestPaths.Compute(drawing.Graph(), drawing.Vertices - 1, 0, new KShortestPathsOptions { Count = 1000 }, run);
        return there.Select(p => string.Join('-', p.Vertices.ToArray().Reverse())).Order(StringComparer.Ordinal)
                .SequenceEqual(back.Select(Text).Order(StringComparer.Ordinal))
            && there.Select(p => p.Length).SequenceEqual(back.Select(p => p.Length));
    });

    [Test]
    public void The_shortest_path_is_the_first_of_them() => Drawing.Any(9).Sample(drawing =>
    {
        var first = Of(drawing.Graph(), 0, drawing.Vertices - 1, 1);
        var shortest = ShortestPath.Compute(drawing.Graph(), 0, drawing.Vertices - 1, PathLength.InverseStrength, run);
        return shortest is null ? first.Length == 0 : string.Equals(first[0], Text(shortest), StringComparison.Ordinal);
    });

    [Test]
    public void A_run_cancelled_on_the_way_stops()
    {
        using var stop = new CancellationTokenSource();
        var halfway = run with { CancellationToken = stop.Token, Progress = new Stopper(stop) };
        Assert.That(
            () => KShortestPaths.Compute(Sample.Complete(6), 0, 5, new KShortestPathsOptions { Count = 50 }, halfway),
            Throws.InstanceOf<OperationCanceledException>());
        Assert.That(
            () => ShortestPath.Compute(Sample.Path(3), 0, 2, PathLength.Hops, run with { CancellationToken = new CancellationToken(canceled: true) }),
            Throws.InstanceOf<OperationCanceledException>());
    }

    [TestCase(-1, 0, "source")]
    [TestCase(3, 0, "source")]
    [TestCase(0, 3, "target")]
    public void Ends_that_are_no_vertices_are_refused(int source, int target, string name) => Assert.That(
        () => ShortestPath.Compute(Sample.Path(3), source, target, PathLength.Hops, run),
        Throws.InstanceOf<ArgumentOutOfRangeException>().With.Property("ParamName").EqualTo(name));

    [Test]
    public void Options_out_of_range_and_nulls_are_refused()
    {
        Assert.That(() => Of(Sample.Path(3), 0, 2, 0), Throws.InstanceOf<ArgumentOutOfRangeException>().With.Property("ParamName").EqualTo("Count"));
        Assert.That(() => Of(Sample.Path(3), 0, 2, 1, (PathLength)7), Throws.InstanceOf<ArgumentOutOfRangeException>().With.Property("ParamName").EqualTo("Length"));
        Assert.That(() => KShortestPaths.Compute(null!, 0, 0, null, run), Throws.ArgumentNullException);
        Assert.That(() => KShortestPaths.Compute(Sample.Path(3), 0, 0, null, null!), Throws.ArgumentNullException);
    }

    private sealed class Stopper(CancellationTokenSource stop) : IProgress<double>
    {
        public void Report(double value) => stop.Cancel();
    }
}
