using CsCheck;
using PartnershipGraph.Kernel.Balance;
using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Results;
using PartnershipGraph.Kernel.Running;
using PartnershipGraph.Kernel.Tests.Samples;

namespace PartnershipGraph.Kernel.Tests.Balance;

public class SignedLaplacianEigenvalueTests
{
    private static readonly RunContext run = RunContext.None;

    [Test]
    public void Three_foes_have_one()
    {
        var foes = new SignedGraph(Sample.Isolated(3), Sample.Complete(3));
        Assert.That(SignedLaplacianEigenvalue.Compute(foes, run).Value, Is.EqualTo(1).Within(1e-14));
    }

    [Test]
    public void A_ring_with_one_foe_has_a_closed_form()
    {
        // The eigenvalues are 2 - 2 cos((2k + 1) π / n).
        var ring = Enumerable.Range(0, 50).Select(v => (v, (v + 1) % 50, v == 0 ? -2.0 : 3)).ToArray();
        var value = SignedLaplacianEigenvalue.Compute(SignedDrawing.Of(50, directed: false, ring), run).Value;
        Assert.That(value, Is.EqualTo(2 - (2 * Math.Cos(Math.PI / 50))).Within(1e-13));
    }

    [Test]
    public void A_balanced_component_gives_zero_without_rounding()
    {
        var graph = SignedDrawing.Of(7, directed: false, (0, 1, -1), (1, 2, -1), (0, 2, -1), (3, 4, 1), (4, 5, -1), (3, 5, -1), (5, 6, -1));
        Assert.That(SignedLaplacianEigenvalue.Compute(graph, run).Value, Is.Zero);
        Assert.That(SignedLaplacianEigenvalue.Compute(SignedDrawing.Of(1, directed: true), run).Value, Is.Zero);
    }

    [Test]
    public void Without_vertices_it_is_undefined() => Assert.That(
        SignedLaplacianEigenvalue.Compute(SignedDrawing.Of(0, directed: false), run).WhyNull, Is.EqualTo(NullReason.TooFewVertices));

    [Test]
    public void It_is_the_least_eigenvalue() => SignedDrawing.Any(9).Sample(drawing =>
    {
        var signs = drawing.Signs();
        var laplacian = SignedOpinion.Map(
            signs, (i, j, a) => i == j ? Enumerable.Range(0, drawing.Vertices).Sum(k => Math.Abs(signs[i, k])) : -a);
        var expected = SignedOpinion.Eigenvalues(laplacian)[0];
        Assert.That(SignedLaplacianEigenvalue.Compute(drawing.Graph(), run).Value, Is.EqualTo(expected).Within(1e-12));
    });
}
