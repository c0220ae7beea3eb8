using CsCheck;
using PartnershipGraph.Kernel.Balance;
using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Results;
using PartnershipGraph.Kernel.Running;
using PartnershipGraph.Kernel.Tests.Samples;

namespace PartnershipGraph.Kernel.Tests.Balance;

public class PnCentralityTests
{
    private static readonly RunContext run = RunContext.None;

    [Test]
    public void Friends_raise_and_foes_lower_and_isolates_have_one()
    {
        // n = 4: a friend adds x/6, a foe takes x/3.
        var scores = PnCentrality.Compute(SignedDrawing.Of(4, directed: false, (0, 1, 9)), run);
        Near.AreEqual(scores, 1.2, 1.2, 1, 1);
        Near.AreEqual(PnCentrality.Compute(SignedDrawing.Of(4, directed: false, (0, 1, -9)), run), 0.75, 0.75, 1, 1);
    }

    [Test]
    public void Two_friends_have_two_and_two_foes_no_unique_value()
    {
        Near.AreEqual(PnCentrality.Compute(SignedDrawing.Of(2, directed: false, (0, 1, 1)), run), 2, 2);
        var foes = PnCentrality.Compute(SignedDrawing.Of(2, directed: true, (1, 0, -1)), run);
        Assert.That(foes.Nulls.Values, Is.EqualTo(new[] { NullReason.NotUnique, NullReason.NotUnique }));
        Assert.That(foes.Converged, Is.False);
    }

    [Test]
    public void A_single_vertex_has_none()
    {
        var scores = PnCentrality.Compute(SignedDrawing.Of(1, directed: false), run);
        Assert.That(scores.Nulls[0], Is.EqualTo(NullReason.TooFewVertices));
        Assert.That(scores.Converged);
        Assert.That(PnCentrality.Compute(SignedDrawing.Of(0, directed: false), run).Values.Length, Is.Zero);
    }

    [TestCase(3)]
    [TestCase(200)]
    public void All_foes_share_one_half(int n)
    {
        // x = 1 - 2 (n - 1) x / (2n - 2).
        var scores = PnCentrality.Compute(new SignedGraph(Sample.Isolated(n), Sample.Complete(n)), run);
        Near.AreEqual(scores, [.. Enumerable.Repeat(0.5, n)]);
    }

    [Test]
    public void It_solves_the_equations() => SignedDrawing.Any(9, smallest: 3).Sample(drawing =>
    {
        var (signs, n) = (drawing.Signs(), drawing.Vertices);
        var system = SignedOpinion.Map(signs, (i, j, a) => (i == j ? 1 : 0) - ((a < 0 ? 2 * a : a) / ((2 * n) - 2)));
        var expected = SignedOpinion.Solve(system, [.. Enumerable.Repeat(1.0, n)]);
        var scores = PnCentrality.Compute(drawing.Graph(), run);
        Near.AreEqual(scores.Values.Span, expected, relative: 1e-12);
        Assert.That(scores.Iterations, Is.LessThanOrEqualTo(60));
        Assert.That(scores.Residual, Is.LessThanOrEqualTo(1e-15));
    });

    [Test]
    public void Two_hundred_vertices_take_some_fifty_steps()
    {
        var random = new SplitMix(5);
        var ties = Enumerable.Range(0, 4000).Select(_ => (random.Next(200), random.Next(200), random.Next(2) == 0 ? 1.0 : -1)).ToArray();
        var scores = PnCentrality.Compute(SignedDrawing.Of(200, directed: false, ties), run);
        Assert.That(scores.Converged);
        Assert.That(scores.Iterations, Is.InRange(5, 80));
    }
}
