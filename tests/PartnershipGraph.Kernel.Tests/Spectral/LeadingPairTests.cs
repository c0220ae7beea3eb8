using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Running;
using PartnershipGraph.Kernel.Spectral;
using PartnershipGraph.Kernel.Tests.Samples;

namespace PartnershipGraph.Kernel.Tests.Spectral;

/// <summary>The three ways to the leading eigenvector agree with one another and with formulas.</summary>
public class LeadingPairTests
{
    private static readonly RunContext run = RunContext.None;

    private static StrengthMatrix Matrix(CsrGraph graph) =>
        new(graph, [.. Enumerable.Range(0, graph.VertexCount)], new int[graph.VertexCount]);

    private static LeadingPair Noda(CsrGraph graph)
    {
        var (vector, steps) = NodaIteration.Solve(Matrix(graph).ToDense(), graph.VertexCount, run);
        return Vectors.Pair(Matrix(graph), vector, steps);
    }

    private static CsrGraph Grid(int rows, int columns)
    {
        var ties = new List<(int, int, double)>();
        for (var v = 0; v < rows * columns; v++)
        {
            if ((v + 1) % columns != 0)
                ties.Add((v, v + 1, 0.2 + (0.2 * (v % 5))));
            if (v + columns < rows * columns)
                ties.Add((v, v + columns, 0.2 + (0.2 * (v % 3))));
        }

        return Sample.Of(rows * columns, directed: false, [.. ties]);
    }

    [Test]
    public void Eigenvalues_are_the_formulas()
    {
        Assert.That(Noda(Sample.Path(8)).Value, Is.EqualTo(2 * Math.Cos(Math.PI / 9)).Within(1e-13));
        Assert.That(Noda(Sample.Star(9)).Value, Is.EqualTo(3).Within(1e-13));
        Assert.That(Noda(Sample.Cycle(7)).Value, Is.EqualTo(2).Within(1e-13));
        Assert.That(Noda(Sample.Complete(6)).Value, Is.EqualTo(5).Within(1e-13));
        Assert.That(Noda(Sample.Cycle(9, directed: true)).Value, Is.EqualTo(1).Within(1e-13));
    }

    [Test]
    public void Lanczos_finds_what_inverse_iteration_finds()
    {
        var graph = Grid(10, 12);
        var (dense, krylov) = (Noda(graph), LanczosIteration.Solve(Matrix(graph), 1e-13, 100_000, run));
        Assert.That(krylov.Residual, Is.LessThanOrEqualTo(1e-13));
        Assert.That(krylov.Value, Is.EqualTo(dense.Value).Within(1e-12));
        Near.AreEqual(krylov.Vector, dense.Vector, relative: 1e-9, absolute: 1e-11);
    }

    [TestCase(300, 4)]
    [TestCase(2000, 3)]
    public void Lanczos_finds_a_vector_of_many_restarts(int n, int reach)
    {
        // A ring tied to the next few has a gap of some 1/n², so that one basis does not do; its vector is even.
        var ties = from v in Enumerable.Range(0, n) from step in Enumerable.Range(1, reach) select (v, (v + step) % n, v == 0 ? 1.5 : 1.0);
        var pair = LanczosIteration.Solve(Matrix(Sample.Of(n, directed: false, [.. ties])), 1e-12, 100_000, run);
        Assert.That(pair.Residual, Is.LessThanOrEqualTo(1e-12));
        Assert.That(pair.Value, Is.InRange(2 * reach, (2 * reach) + 1));
        Assert.That(pair.Vector, Is.All.GreaterThan(0));
        Assert.That(pair.Vector[0], Is.EqualTo(pair.Vector.Max()).Within(1e-9));
    }

    [Test]
    public void Lanczos_gives_up_after_the_products_it_is_allowed() =>
        Assert.That(LanczosIteration.Solve(Matrix(Grid(30, 40)), 1e-15, 50, run).Iterations, Is.LessThan(100));

    [Test]
    public void Lanczos_stops_when_nothing_is_left_to_add()
    {
        var pair = LanczosIteration.Solve(Matrix(Sample.Star(50)), 1e-13, 1000, run);
        Assert.That(pair.Value, Is.EqualTo(Math.Sqrt(50)).Within(1e-12));
        Assert.That(pair.Iterations, Is.LessThan(50));
    }

    [Test]
    public void Shifted_powers_find_what_inverse_iteration_finds()
    {
        // A directed ring with one shortcut is periodic no more, but nearly so.
        (int, int)[] arcs = [.. Enumerable.Range(0, 12).Select(v => (v, (v + 1) % 12)), (3, 7)];
        var graph = Sample.Hops(12, directed: true, arcs);
        var powers = ShiftedPowerIteration.Solve(Matrix(graph), 1e-13, 100_000, run);
        Assert.That(powers.Residual, Is.LessThanOrEqualTo(1e-13));
        Near.AreEqual(powers.Vector, Noda(graph).Vector, relative: 1e-9, absolute: 1e-11);
    }

    [Test]
    public void A_long_tail_keeps_its_digits()
    {
        // A clique of 20 with a path of 100: entries fall by about 19 at every step, far below the roundoff of the largest.
        (int, int)[] ties = [.. Sample.Clique(0, 20), .. Enumerable.Range(19, 100).Select(v => (v, v + 1))];
        var pair = Noda(Sample.Hops(120, directed: false, ties));
        Assert.That(pair.Vector[119], Is.InRange(1e-140, 1e-120));

        // The last vertex has one neighbour: λ x_n = x_(n−1).
        Assert.That(pair.Vector[118] / pair.Vector[119], Is.EqualTo(pair.Value).Within(1e-9).Percent);
        Assert.That(pair.Vector[117] / pair.Vector[118], Is.EqualTo(pair.Value - (1 / pair.Value)).Within(1e-9).Percent);
    }

    [Test]
    public void All_three_can_be_cancelled()
    {
        var cancelled = run with { CancellationToken = new CancellationToken(canceled: true) };
        var graph = Grid(5, 5);
        Assert.That(() => NodaIteration.Solve(Matrix(graph).ToDense(), 25, cancelled), Throws.InstanceOf<OperationCanceledException>());
        Assert.That(() => LanczosIteration.Solve(Matrix(graph), 1e-13, 10, cancelled), Throws.InstanceOf<OperationCanceledException>());
        Assert.That(
            () => ShiftedPowerIteration.Solve(Matrix(graph), 1e-13, 10, cancelled), Throws.InstanceOf<OperationCanceledException>());
    }
}
