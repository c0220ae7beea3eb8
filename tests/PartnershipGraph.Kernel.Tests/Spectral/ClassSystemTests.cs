using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Running;
using PartnershipGraph.Kernel.Spectral;
using PartnershipGraph.Kernel.Tests.Samples;

namespace PartnershipGraph.Kernel.Tests.Spectral;

/// <summary>Systems above an eigenvalue, small and large, and the double cover.</summary>
public class ClassSystemTests
{
    private static readonly RunContext run = RunContext.None;

    private static StrengthMatrix Matrix(CsrGraph graph) =>
        new(graph, [.. Enumerable.Range(0, graph.VertexCount)], new int[graph.VertexCount]);

    private static double[] Row(int length) => [.. Enumerable.Range(0, length).Select(i => 1.0 + (i % 3))];

    [TestCase(2.001)]
    [TestCase(2.5)]
    [TestCase(100)]
    public void Conjugate_gradients_solve_a_ring(double shift)
    {
        var matrix = Matrix(Sample.Cycle(300));
        var solution = ConjugateGradients.Solve(matrix, shift, Row(300), 10_000, run);
        var image = new double[300];
        matrix.Multiply(solution, image);
        Near.AreEqual([.. image.Select((x, i) => (shift * solution[i]) - x)], Row(300), relative: 1e-10);
    }

    [Test]
    public void A_large_system_without_symmetry_is_swept()
    {
        // On a directed ring x_v = (b_v + x_(v−1))/μ.
        var graph = Sample.Cycle(900, directed: true);
        var pair = new LeadingPair(1, Vectors.Uniform(900), 0, 0);
        var solution = ClassSystem.Solve(Matrix(graph), isDirected: true, shift: 2, pair, Row(900), 1000, run);
        Assert.That(solution, Is.Not.Null);
        Near.AreEqual([.. solution!.Select((x, v) => (2 * x) - solution[(v + 899) % 900])], Row(900), relative: 1e-13);
        Assert.That(ClassSystem.Solve(Matrix(graph), isDirected: true, shift: 2, pair, Row(900), 5, run), Is.Null);
    }

    [Test]
    public void A_single_vertex_only_divides() =>
        Assert.That(ClassSystem.Solve(Matrix(Sample.Isolated(1)), isDirected: true, 4, pair: null, [2], 1, run), Is.EqualTo(new[] { 0.5 }));

    [Test]
    public void Both_ways_can_be_cancelled()
    {
        var cancelled = run with { CancellationToken = new CancellationToken(canceled: true) };
        var pair = new LeadingPair(1, Vectors.Uniform(900), 0, 0);
        Assert.That(
            () => ClassSystem.Solve(Matrix(Sample.Cycle(900, directed: true)), isDirected: true, 2, pair, Row(900), 5, cancelled),
            Throws.InstanceOf<OperationCanceledException>());
        Assert.That(
            () => ConjugateGradients.Solve(Matrix(Sample.Cycle(300)), 3, Row(300), 5, cancelled),
            Throws.InstanceOf<OperationCanceledException>());
    }

    [Test]
    public void The_double_cover_ties_who_points_to_who_is_pointed_to()
    {
        var cover = DoubleCover.Of(Sample.Of(3, directed: true, (0, 1, 2), (0, 2, 3), (2, 1, 4)));
        Assert.That(cover.IsDirected, Is.False);
        Assert.That(cover.EdgeCount, Is.EqualTo(3));
        Assert.That(cover.Neighbors(0).ToArray(), Is.EqualTo(new[] { 4, 5 }));
        Assert.That(cover.Strengths(0).ToArray(), Is.EqualTo(new[] { 2.0, 3 }));
        Assert.That(cover.Degree(1), Is.Zero);
        Assert.That(cover.Neighbors(4).ToArray(), Is.EqualTo(new[] { 0, 2 }));
        Assert.That(cover.Strengths(4).ToArray(), Is.EqualTo(new[] { 2.0, 4 }));
        Assert.That(DoubleCover.Of(Sample.Path(3)).IsWeighted, Is.False);
    }
}
