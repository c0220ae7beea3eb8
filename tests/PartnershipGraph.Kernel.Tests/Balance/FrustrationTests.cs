using CsCheck;
using PartnershipGraph.Kernel.Balance;
using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Running;
using PartnershipGraph.Kernel.Tests.Samples;

namespace PartnershipGraph.Kernel.Tests.Balance;

public class FrustrationTests
{
    private static readonly RunContext run = RunContext.None;
    private static readonly FrustrationOptions byWeight = new() { IsWeighted = true };

    private static SignedGraph Foes(int n) => new(Sample.Isolated(n), Sample.Complete(n));

    [TestCase(3, 1)]
    [TestCase(4, 2)]
    [TestCase(5, 4)]
    [TestCase(6, 6)]
    public void All_foes_part_in_halves_and_contradict_within_them(int n, double expected)
    {
        var result = Frustration.Compute(Foes(n), null, run);
        Assert.That((result.Value, result.LowerBound, result.IsExact), Is.EqualTo((expected, expected, true)));
        Assert.That(result.Sides.ToArray().Count(s => s == 0), Is.EqualTo(n / 2).Or.EqualTo(n - (n / 2)));
        Assert.That(result.Score.Remark, Is.Null);
    }

    [Test]
    public void Weights_may_part_otherwise_than_counts()
    {
        // One heavy friendly tie against two light hostile paths of one hostile tie each.
        var graph = SignedDrawing.Of(4, directed: false, (0, 1, 5), (0, 2, 1), (2, 1, -1), (0, 3, 1), (3, 1, -1));
        var counted = Frustration.Compute(graph, null, run);
        var weighed = Frustration.Compute(graph, byWeight, run);
        Assert.That(counted.Value, Is.EqualTo(1));
        Assert.That(counted.Sides.ToArray()[1], Is.Not.EqualTo(counted.Sides.ToArray()[0]));
        Assert.That(weighed.Value, Is.EqualTo(2));
        Assert.That(weighed.Sides.ToArray()[1], Is.EqualTo(weighed.Sides.ToArray()[0]));
    }

    [TestCase(20)]
    [TestCase(3)]
    public void Progress_does_not_fall_from_part_to_part(int exactVertices)
    {
        // Four parts of fourteen foes each.
        var told = new Listener();
        (int, int)[] ties = [.. Enumerable.Range(0, 4).SelectMany(part => Sample.Clique(14 * part, 14))];
        var foes = new SignedGraph(Sample.Isolated(56), Sample.Hops(56, directed: false, ties));
        Frustration.Compute(foes, new FrustrationOptions { ExactVertices = exactVertices, Sweeps = 5 }, run with { Progress = told });
        Assert.That(told.Shares, Is.Ordered.And.Count.GreaterThan(3));
        Assert.That(told.Shares, Is.All.InRange(0, 1));
    }

    [Test]
    public void A_graph_without_ties_contradicts_nothing()
    {
        foreach (var n in new[] { 0, 1, 3 })
        {
            var result = Frustration.Compute(SignedDrawing.Of(n, directed: n == 1), null, run);
            Assert.That((result.Value, result.IsExact), Is.EqualTo((0.0, true)));
            Assert.That(result.Sides.ToArray(), Is.EqualTo(new int[n]));
        }
    }

    [Test]
    public void A_balanced_graph_of_any_size_is_exact()
    {
        // Two camps of 50, and a tree of 40 that hangs on one of them.
        var random = new SplitMix(1);
        var ties = new List<(int, int, double)>();
        for (var k = 0; k < 800; k++)
        {
            var (a, b) = (random.Next(100), random.Next(100));
            ties.Add((a, b, a / 50 == b / 50 ? 1 : -1));
        }

        ties.AddRange(Enumerable.Range(100, 40).Select(v => (v, random.Next(v), random.Next(2) == 0 ? 1.0 : -1)));
        var graph = SignedDrawing.Of(140, directed: false, [.. ties]);
        var result = Frustration.Compute(graph, byWeight, run);
        Assert.That((result.Value, result.IsExact), Is.EqualTo((0.0, true)));
        Assert.That(Frustration.Of(graph, result.Sides.Span), Is.Zero);
    }

    [Test]
    public void Trees_and_other_components_do_not_stand_in_the_way_of_exactness()
    {
        // Triangles of foes in a row of components, each with a tail of 10.
        var ties = new List<(int, int, double)>();
        for (var first = 0; first < 130; first += 13)
        {
            ties.AddRange([(first, first + 1, -1), (first, first + 2, -1), (first + 1, first + 2, -1)]);
            ties.AddRange(Enumerable.Range(first + 2, 10).Select(v => (v, v + 1, v % 2 == 0 ? 1.0 : -1)));
        }

        var result = Frustration.Compute(SignedDrawing.Of(131, directed: false, [.. ties]), new FrustrationOptions { ExactVertices = 3 }, run);
        Assert.That((result.Value, result.LowerBound, result.IsExact), Is.EqualTo((10.0, 10.0, true)));
    }

    [Test]
    public void It_is_the_least_of_all_divisions() => Gen.Select(SignedDrawing.Any(9), Gen.Bool).Sample((drawing, weighted) =>
    {
        var matrix = weighted ? drawing.Symmetric() : drawing.Signs();
        var result = Frustration.Compute(drawing.Graph(), new FrustrationOptions { IsWeighted = weighted }, run);
        var sides = result.Sides.ToArray();
        Assert.That(result.IsExact);
        Assert.That(result.Value, Is.EqualTo(SignedOpinion.Frustration(matrix)).Within(1e-12));
        Assert.That(result.Value, Is.EqualTo(SignedOpinion.Contradicted(matrix, v => sides[v])).Within(1e-12));
        Assert.That(sides, Is.All.InRange(0, 1));
        Assert.That(sides[^1], Is.Zero);
    });

    [Test]
    public void A_search_is_between_its_bounds_and_says_when_it_is_not_exact() => Gen.Select(SignedDrawing.Any(9), Gen.Bool).Sample(
        (drawing, weighted) =>
        {
            var options = new FrustrationOptions { IsWeighted = weighted, ExactVertices = 1, Starts = 40, Sweeps = 40 };
            var found = Frustration.Compute(drawing.Graph(), options, run);
            var least = SignedOpinion.Frustration(weighted ? drawing.Symmetric() : drawing.Signs());
            Assert.That(found.LowerBound, Is.LessThanOrEqualTo(least + 1e-12));
            Assert.That(found.Value, Is.EqualTo(least).Within(1e-12), "so small a graph is searched through by so many starts");
            Assert.That(found.Value, Is.EqualTo(Frustration.Of(drawing.Graph(), found.Sides.Span, options)).Within(1e-12));
            Assert.That(found.Score.Remark is null, Is.EqualTo(found.IsExact));
        });

    [Test]
    public void A_search_finds_planted_camps_and_cycles_prove_them()
    {
        // Two camps of 100, one tie in ten against them.
        var graph = Camps(200, against: 10, ties: 3000);
        var camps = Enumerable.Range(0, 200).Select(v => v / 100).ToArray();
        var found = Frustration.Compute(graph, new FrustrationOptions { Starts = 4 }, run);
        Assert.That(found.Value, Is.EqualTo(Frustration.Of(graph, camps)));
        Assert.That(found.Sides.ToArray(), Is.EqualTo(camps.Select(camp => 1 - camp)));
        Assert.That(found.IsExact);
    }

    [Test]
    public void A_search_without_proof_says_so()
    {
        // One tie in two against the camps: signs by chance.
        var found = Frustration.Compute(Camps(60, against: 2, ties: 900), new FrustrationOptions { Starts = 4 }, run);
        Assert.That(found.IsExact, Is.False);
        Assert.That(found.LowerBound, Is.GreaterThan(0.5 * found.Value).And.LessThan(found.Value));
        Assert.That(found.Score.Remark, Does.Contain("is an upper bound"));
        Assert.That(found.SideScores.Remark, Is.EqualTo(found.Score.Remark));
    }

    private static SignedGraph Camps(int n, int against, int ties)
    {
        var random = new SplitMix(3);
        var drawn = new List<(int, int, double)>();
        for (var k = 0; k < ties; k++)
        {
            var (a, b) = (random.Next(n), random.Next(n));
            drawn.Add((a, b, (a / (n / 2) == b / (n / 2)) != (random.Next(against) == 0) ? 1 : -1));
        }

        return SignedDrawing.Of(n, directed: false, [.. drawn]);
    }

    [Test]
    public void Threads_do_not_change_a_side() => SignedDrawing.Any(60, smallest: 30).Sample(
        drawing =>
        {
            var options = new FrustrationOptions { IsWeighted = true, ExactVertices = 5, Sweeps = 20 };
            var (one, four) = (run with { Seed = 7 }, run with { Seed = 7, MaxDegreeOfParallelism = 4 });
            var a = Frustration.Compute(drawing.Graph(), options, one);
            var b = Frustration.Compute(drawing.Graph(), options, four);
            return a.Value == b.Value && a.LowerBound == b.LowerBound && a.Sides.Span.SequenceEqual(b.Sides.Span);
        },
        iter: 10);

    [Test]
    public void Turning_some_vertices_round_changes_no_frustration() =>
        Gen.Select(SignedDrawing.Any(9), Gen.Bool.Array[9]).Sample((drawing, turned) =>
        {
            var before = Frustration.Compute(drawing.Graph(), byWeight, run).Value;
            var after = Frustration.Compute(drawing.Switched(turned).Graph(), byWeight, run).Value;
            return Math.Abs(before - after) < 1e-12;
        });

    [Test]
    public void Of_given_sides_it_is_what_they_contradict()
    {
        Assert.That(Frustration.Of(Foes(3), [4, 4, 9]), Is.EqualTo(1));
        Assert.That(Frustration.Of(SignedDrawing.Of(2, directed: true, (0, 1, 2), (1, 0, 1)), [0, 1], byWeight), Is.EqualTo(3));
        Assert.That(() => Frustration.Of(Foes(3), [0, 1]), Throws.ArgumentException.With.Property("ParamName").EqualTo("sides"));
    }

    [Test]
    public void An_enumeration_stops_when_told()
    {
        using var source = new CancellationTokenSource();
        var stopping = run with { CancellationToken = source.Token, Progress = new Stopper(source) };
        var options = new FrustrationOptions { ExactVertices = 30 };
        Assert.That(() => Frustration.Compute(Foes(30), options, stopping), Throws.InstanceOf<OperationCanceledException>());
    }

    [TestCase(0, 1, 1, "ExactVertices")]
    [TestCase(31, 1, 1, "ExactVertices")]
    [TestCase(20, 0, 1, "Starts")]
    [TestCase(20, 1, 0, "Sweeps")]
    public void Options_out_of_range_are_named(int exact, int starts, int sweeps, string property)
    {
        var options = new FrustrationOptions { ExactVertices = exact, Starts = starts, Sweeps = sweeps };
        Assert.That(
            () => Frustration.Compute(Foes(3), options, run),
            Throws.InstanceOf<ArgumentOutOfRangeException>().With.Property("ParamName").EqualTo(property));
    }

    /// <summary>Cancels at the first word of progress.</summary>
    private sealed class Stopper(CancellationTokenSource source) : IProgress<double>
    {
        public void Report(double value) => source.Cancel();
    }

    private sealed class Listener : IProgress<double>
    {
        public List<double> Shares { get; } = [];

        public void Report(double value) => Shares.Add(value);
    }
}
