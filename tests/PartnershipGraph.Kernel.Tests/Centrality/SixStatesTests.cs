using PartnershipGraph.Kernel.Centrality;
using PartnershipGraph.Kernel.Communities;
using PartnershipGraph.Kernel.Paths;
using PartnershipGraph.Kernel.Results;
using PartnershipGraph.Kernel.Running;
using PartnershipGraph.Kernel.Tests.Samples;

namespace PartnershipGraph.Kernel.Tests.Centrality;

/// <summary>The published values of the worked example, in the order A, B, C, D, P, Q.</summary>
public class SixStatesTests
{
    private static readonly RunContext run = RunContext.None;

    private static void Are(VertexScores actual, params double[] expected) =>
        Near.AreEqual(actual.Values.Span, expected, relative: 0, absolute: 1e-4);

    [Test]
    public void Strength_is_published() => Are(Strength.Compute(SixStates.Graph(), null, run), 1.8, 2.2, 1.4, 0.6, 1.6, 1.6);

    [Test]
    public void Degree_is_published() => Are(Degree.Compute(SixStates.Graph(), null, run), 3, 4, 2, 1, 2, 2);

    [Test]
    public void Betweenness_splits_credit_among_tied_paths() =>
        Are(Betweenness.Compute(SixStates.Graph(), null, run), 1, 5, 2, 0, 1, 1);

    [Test]
    public void Betweenness_by_hops_is_another() => Are(
        Betweenness.Compute(SixStates.Graph(), new BetweennessOptions { Length = PathLength.Hops }, run), 2, 5.5, 1, 0, 0.5, 0);

    [Test]
    public void Closeness_is_published() =>
        Are(Closeness.Compute(SixStates.Graph(), null, run), 0.4082, 0.4380, 0.3550, 0.2765, 0.3509, 0.4138);

    [Test]
    public void PageRank_is_published() =>
        Are(PageRank.Compute(SixStates.Graph(), null, run), 0.18844, 0.23794, 0.15266, 0.08016, 0.17108, 0.16973);

    [Test]
    public void Eigenvector_is_published_with_its_largest_entry_as_1()
    {
        var values = Eigenvector.Compute(SixStates.Graph(), null, run).Values.ToArray();
        double[] scaled = [.. values.Select(v => v / values.Max())];
        Near.AreEqual(scaled, [0.985, 1, 0.714, 0.361, 0.786, 0.956], relative: 0, absolute: 1e-3);
    }

    [Test]
    public void Constraint_is_published() =>
        Are(Constraint.Compute(SixStates.Graph(), run), 0.584532, 0.437200, 0.591837, 1, 0.531250, 0.722630);

    [Test]
    public void Effective_size_is_published() => Are(EffectiveSize.Compute(SixStates.Graph(), run), 2.333333, 3.454545, 2, 1, 2, 1.5);

    [Test]
    public void Core_numbers_leave_D_outside() => Are(CoreDecomposition.Compute(SixStates.Graph(), run), 2, 2, 2, 1, 2, 2);

    [Test]
    public void Modularity_of_the_best_partition_is_published()
    {
        int[] labels = [1, 1, 0, 1, 0, 1];
        var score = Modularity.Compute(SixStates.Graph(), Partition.FromLabels(labels), null, run);
        Assert.That(score.Value, Is.EqualTo(0.222117).Within(1e-6));
    }

    [TestCase(0)]
    [TestCase(1)]
    [TestCase(2026)]
    public void Leiden_finds_the_best_partition(int seed)
    {
        var found = Leiden.Compute(SixStates.Graph(), null, run with { Seed = seed });
        Assert.That(found.Modularity.Value, Is.EqualTo(0.222117).Within(1e-6));
        Assert.That(found.Partition.GroupCount, Is.EqualTo(2));
        Assert.That(found.Partition.Group(0).ToArray(), Is.EqualTo(new[] { SixStates.A, SixStates.B, SixStates.D, SixStates.Q }));
        Assert.That(found.Partition.Group(1).ToArray(), Is.EqualTo(new[] { SixStates.C, SixStates.P }));
    }
}
