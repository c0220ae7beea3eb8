using CsCheck;
using PartnershipGraph.Kernel.Balance;
using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Results;
using PartnershipGraph.Kernel.Running;
using PartnershipGraph.Kernel.Tests.Samples;

namespace PartnershipGraph.Kernel.Tests.Balance;

[Category("Numbers")]
public class WalkBalanceTests
{
    private static readonly RunContext run = RunContext.None;

    [Test]
    public void Three_foes_have_a_closed_form()
    {
        var foes = new SignedGraph(Sample.Isolated(3), Sample.Complete(3));
        var expected = ((2 * Math.E) + Math.Exp(-2)) / (Math.Exp(2) + (2 * Math.Exp(-1)));
        Assert.That(WalkBalance.Compute(foes, run).Value, Is.EqualTo(expected).Within(1e-14));
    }

    [Test]
    public void A_balanced_graph_has_one_to_the_last_bit()
    {
        Assert.That(WalkBalance.Compute(SignedDrawing.Of(3, directed: false, (0, 1, -1), (1, 2, -0.5)), run).Value, Is.EqualTo(1));
        Assert.That(WalkBalance.Compute(SignedDrawing.Of(2, directed: true), run).Value, Is.EqualTo(1));
    }

    [Test]
    public void Without_vertices_it_is_undefined() =>
        Assert.That(WalkBalance.Compute(SignedDrawing.Of(0, directed: false), run).WhyNull, Is.EqualTo(NullReason.TooFewVertices));

    [Test]
    public void A_share_far_below_one_keeps_its_digits()
    {
        // Among n foes the eigenvalues are 1 and -(n - 1), among n friends -1 and n - 1.
        const int n = 200;
        var value = WalkBalance.Compute(new SignedGraph(Sample.Isolated(n), Sample.Complete(n)), run).Value;
        Assert.That(Math.Log(value), Is.EqualTo(Math.Log(n - 1) + 1 - (n - 1)).Within(1e-11));
    }

    [Test]
    public void It_is_the_quotient_of_two_series() => SignedDrawing.Any(9).Sample(drawing =>
    {
        var signs = drawing.Signs();
        var expected = SignedOpinion.TraceOfExponential(signs) / SignedOpinion.TraceOfExponential(SignedOpinion.Absolute(signs));
        Assert.That(WalkBalance.Compute(drawing.Graph(), run).Value, Is.EqualTo(expected).Within(1e-11));
    });

    [Test]
    public void Turning_some_vertices_round_changes_nothing() => Gen.Select(SignedDrawing.Any(9), Gen.Bool.Array[9]).Sample((drawing, turned) =>
        Math.Abs(WalkBalance.Compute(drawing.Graph(), run).Value - WalkBalance.Compute(drawing.Switched(turned).Graph(), run).Value) < 1e-12);
}
