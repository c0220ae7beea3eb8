using CsCheck;
using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Inference;
using PartnershipGraph.Kernel.Running;
using PartnershipGraph.Kernel.Tests.Samples;

namespace PartnershipGraph.Kernel.Tests.Inference;

/// <summary>Laws that tests by relabelling keep, whatever the networks.</summary>
public class InferenceLawTests
{
    private static readonly RunContext run = RunContext.None;

    private static readonly Gen<(CsrGraph First, CsrGraph Second, Drawing Left, Drawing Right)> twoNetworks =
        from left in Drawing.Any(5)
        from right in Drawing.Any(5)
        let first = left with { Vertices = 5 }
        let second = right with { Vertices = 5, Directed = left.Directed }
        select (first.Graph(), second.Graph(), first, second);

    [Test]
    public void Which_network_is_relabelled_is_no_matter_where_all_labelings_are_taken() => twoNetworks.Sample(
        pair => Same(QapCorrelation.Compute(pair.Second, pair.First, null, run), QapCorrelation.Compute(pair.First, pair.Second, null, run)),
        iter: 40);

    [Test]
    public void Strengths_in_another_unit_change_nothing() => twoNetworks.Sample(
        pair => Same(
            QapCorrelation.Compute(pair.Left.Scaled(3).Graph(), pair.Right.Scaled(1e-5).Graph(), null, run),
            QapCorrelation.Compute(pair.First, pair.Second, null, run)),
        iter: 40);

    [Test]
    public void Undirected_networks_are_directed_ones_both_ways() => twoNetworks.Sample(
        pair =>
        {
            if (pair.First.IsDirected)
                return;
            static CsrGraph BothWays(Drawing drawing) =>
                (drawing with { Directed = true, Ties = [.. drawing.Ties, .. drawing.Ties.Select(t => (t.To, t.From, t.Strength))] }).Graph();
            var directed = QapCorrelation.Compute(BothWays(pair.Left), BothWays(pair.Right), null, run);
            var undirected = QapCorrelation.Compute(pair.First, pair.Second, null, run);
            Assert.That(directed.Dyads, Is.EqualTo(2 * undirected.Dyads));
            Same(directed, undirected);
        },
        iter: 40);

    [Test]
    public void Turning_an_order_round_swaps_the_tails() => Gen.Select(Gen.Int[0, 3], Gen.Int[0, 3]).Array[2, 5].Sample(rows =>
    {
        double[] x = [.. rows.Select(r => (double)r.Item1)], y = [.. rows.Select(r => (double)r.Item2)], turned = [.. y.Select(v => -v)];
        foreach (var compute in new[] { Tau, Rho })
        {
            var (forth, back) = (compute(x, y), compute(x, turned));
            Assert.That(back.Test?.Upper, Is.EqualTo(forth.Test?.Lower));
            Assert.That(back.Test?.Lower, Is.EqualTo(forth.Test?.Upper));
            Assert.That(back.Test?.TwoSided, Is.EqualTo(forth.Test?.TwoSided));
            Assert.That(back.Coefficient.Value, Is.EqualTo(-forth.Coefficient.Value));
        }
    });

    [Test]
    public void Both_orders_are_alike_in_their_parts() => Gen.Select(Gen.Int[0, 3], Gen.Int[0, 3]).Array[2, 5].Sample(rows =>
    {
        double[] x = [.. rows.Select(r => (double)r.Item1)], y = [.. rows.Select(r => (double)r.Item2)];
        Assert.That(Tau(y, x), Is.EqualTo(Tau(x, y)));
        Assert.That(Rho(y, x), Is.EqualTo(Rho(x, y)));
    });

    private static RankCorrelationResult Tau(double[] x, double[] y) => KendallTau.Compute(x, y, null, run);

    private static RankCorrelationResult Rho(double[] x, double[] y) => SpearmanRho.Compute(x, y, null, run);

    private static void Same(QapResult actual, QapResult expected)
    {
        Assert.That(actual.Test, Is.EqualTo(expected.Test));
        Assert.That(actual.Correlation.WhyNull, Is.EqualTo(expected.Correlation.WhyNull));
        if (expected.Test is not null)
            Assert.That(actual.Correlation.Value, Is.EqualTo(expected.Correlation.Value).Within(1e-12));
    }
}
