using PartnershipGraph.Benchmarks.Comparison.Graphs;
using PartnershipGraph.Benchmarks.Comparison.Tasks;
using PartnershipGraph.Benchmarks.Comparison.Workers;

namespace PartnershipGraph.Benchmarks.Tests.Comparison.Tasks;

/// <summary>What is asked, where, and of whom.</summary>
internal sealed class PlanTests
{
    [Test]
    public void The_kernel_answers_every_question_that_is_planned() =>
        Assert.That(Plan.Known.Keys, Is.EquivalentTo(KernelTasks.All.Keys));

    [TestCaseSource(typeof(SampleGraphs), nameof(SampleGraphs.Names))]
    public void In_full_nothing_is_left_out(string graph) =>
        Assert.That(Plan.On(graph, full: false), Is.SubsetOf(Plan.On(graph, full: true)));

    [Test]
    public void What_takes_minutes_is_asked_in_full_only()
    {
        using var scope = Assert.EnterMultipleScope();
        Assert.That(Plan.On("sf20k", full: false), Does.Not.Contain(Plan.Known["betw_u"]));
        Assert.That(Plan.On("sf20k", full: true), Does.Contain(Plan.Known["betw_u"]));
        Assert.That(Plan.Asks(Side.GraphTool, "sf200k", "eigenvector_w", full: false), Is.False);
        Assert.That(Plan.Asks(Side.NetworkX, "sf200k", "kcore", full: true), Is.False);
        Assert.That(Plan.Asks(Side.Igraph, "sf200k", "kcore", full: false), Is.True);
    }
}
