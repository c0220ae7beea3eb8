using PartnershipGraph.Kernel.Centrality;
using PartnershipGraph.Kernel.Communities;
using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Results;
using PartnershipGraph.Kernel.Running;
using PartnershipGraph.Kernel.Spectral;
using PartnershipGraph.Kernel.Tests.Samples;

namespace PartnershipGraph.Kernel.Tests.Graphs;

/// <summary>Strengths in another unit: what does not depend on the unit keeps its value, however large or small the numbers are.</summary>
public class StrengthUnitTests
{
    private static readonly (int From, int To, double Strength)[] ties =
        [(0, 1, 1), (1, 2, 2), (2, 0, 3), (2, 3, 0.5), (3, 4, 5), (4, 5, 1), (5, 3, 2), (1, 5, 0.25), (5, 0, 1)];

    [Test]
    public void Everyday_strengths_stay_as_they_are()
    {
        var graph = Scaled(0, directed: false);
        Assert.That(StrengthUnit.Of(graph).Graph, Is.SameAs(graph));
        Assert.That(StrengthUnit.Of(Sample.Path(3)).Exponent, Is.Zero);
        Assert.That(StrengthUnit.Of(Sample.Empty()).Exponent, Is.Zero);
    }

    [TestCase(1000)]
    [TestCase(-1000)]
    public void Far_ones_keep_all_their_digits(int power)
    {
        var (graph, exponent) = StrengthUnit.Of(Scaled(power, directed: false));
        Assert.That(exponent, Is.EqualTo(power + 2), "The largest is 5: 1.25 in a unit of 4.");
        Assert.That(graph.Strengths(3).ToArray(), Is.EqualTo([0.125, 1.25, 0.5]));
    }

    [Test]
    public void A_tie_that_would_vanish_stays_a_tie()
    {
        var graph = StrengthUnit.Of(Sample.Of(3, directed: false, (0, 1, 1e300), (1, 2, 1e-300))).Graph;
        Assert.That(graph.Strengths(2)[0], Is.GreaterThan(0));
    }

    [Test]
    public void No_measure_depends_on_the_unit(
        [Values(-1000, -700, -300, 300, 510, 700, 1000)] int power, [Values] bool directed)
    {
        var (near, far) = (Scaled(0, directed), Scaled(power, directed));
        Expect(near, far, g => Eigenvector.Compute(g, options: null, RunContext.None));
        Expect(near, far, g => Katz.Compute(g, options: null, RunContext.None));
        Expect(near, far, g => Hits.Compute(g, options: null, RunContext.None).Hubs);
        Expect(near, far, g => Hits.Compute(g, options: null, RunContext.None).Authorities);
        Expect(near, far, g => PageRank.Compute(g, options: null, RunContext.None));
        Expect(near, far, g => WithinModuleZ.Compute(g, Partition.FromLabels([0, 0, 0, 1, 1, 1]), RunContext.None));
        ExpectGroups(near, far, g => Leiden.Compute(g, options: null, RunContext.None));
        ExpectGroups(near, far, g => Louvain.Compute(g, options: null, RunContext.None));
        ExpectGroups(near, far, g => LabelPropagation.Compute(g, options: null, RunContext.None));
    }

    [TestCase(-1000)]
    [TestCase(1000)]
    public void What_is_measured_in_the_unit_is_told_in_it(int power)
    {
        var (near, far) = (Radius(Scaled(0, directed: true)), Radius(Scaled(power, directed: true)));
        Assert.That(Math.ScaleB(far, -power), Is.EqualTo(near).Within(1e-12));
        var (alpha, told) = (0.1, new KatzOptions { Alpha = Math.ScaleB(0.1, -power) });
        Expect(
            Katz.Compute(Scaled(0, directed: true), new KatzOptions { Alpha = alpha }, RunContext.None),
            Katz.Compute(Scaled(power, directed: true), told, RunContext.None));
    }

    private static double Radius(CsrGraph graph) => SpectralRadius.Compute(graph, options: null, RunContext.None).Value;

    private static CsrGraph Scaled(int power, bool directed) =>
        Sample.Of(6, directed, [.. ties.Select(t => (t.From, t.To, Math.ScaleB(t.Strength, power)))]);

    private static void Expect(CsrGraph near, CsrGraph far, Func<CsrGraph, VertexScores> measure) => Expect(measure(near), measure(far));

    private static void Expect(VertexScores near, VertexScores far)
    {
        Assert.That(near.Nulls, Is.Empty, "The sample has a value everywhere.");
        Near.AreEqual(far.Values.Span, near.Values.ToArray(), 1e-11);
    }

    private static void ExpectGroups(CsrGraph near, CsrGraph far, Func<CsrGraph, CommunityResult> search)
    {
        var (one, other) = (search(near), search(far));
        Assert.That(other.Partition.GroupOf.ToArray(), Is.EqualTo(one.Partition.GroupOf.ToArray()));
        Assert.That(other.Modularity.Value, Is.EqualTo(one.Modularity.Value).Within(1e-12));
    }
}
