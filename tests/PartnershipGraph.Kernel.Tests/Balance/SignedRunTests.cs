using PartnershipGraph.Kernel.Balance;
using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Results;
using PartnershipGraph.Kernel.Running;
using PartnershipGraph.Kernel.Tests.Samples;

namespace PartnershipGraph.Kernel.Tests.Balance;

/// <summary>What a run promises for every measure of signed graphs.</summary>
internal class SignedRunTests
{
    private static readonly RunContext cancelled = RunContext.None with { CancellationToken = new CancellationToken(canceled: true) };
    private static readonly Partition groups = Partition.FromLabels([0, 0, 1]);

    private static IEnumerable<TestCaseData> Measures()
    {
        (string Name, Func<SignedGraph, RunContext, object> Compute)[] all =
        [
            ("frustration", (g, r) => Frustration.Compute(g, null, r)),
            ("triads", SignedTriadCensus.Compute),
            ("share", BalancedTriangleShare.Compute),
            ("balanced", BalancedTriangles.Compute),
            ("unbalanced", UnbalancedTriangles.Compute),
            ("walks", WalkBalance.Compute),
            ("laplacian", SignedLaplacianEigenvalue.Compute),
            ("pn", PnCentrality.Compute),
            ("modularity", (g, r) => SignedModularity.Compute(g, groups, null, r)),
        ];
        return all.Select(m => new TestCaseData(m.Compute).SetArgDisplayNames(m.Name));
    }

    private static SignedGraph Foes() => new(Sample.Isolated(3), Sample.Complete(3));

    [TestCaseSource(nameof(Measures))]
    public void A_cancelled_run_throws(Func<SignedGraph, RunContext, object> compute) =>
        Assert.That(() => compute(Foes(), cancelled), Throws.InstanceOf<OperationCanceledException>());

    [TestCaseSource(nameof(Measures))]
    public void Nulls_are_refused(Func<SignedGraph, RunContext, object> compute)
    {
        Assert.That(() => compute(null!, RunContext.None), Throws.ArgumentNullException);
        Assert.That(() => compute(Foes(), null!), Throws.ArgumentNullException);
    }

    [TestCaseSource(nameof(Measures))]
    public void A_run_that_goes_on_answers(Func<SignedGraph, RunContext, object> compute) =>
        Assert.That(compute(Foes(), RunContext.None), Is.Not.Null);
}
