using PartnershipGraph.Analysis.Measures;
using PartnershipGraph.Analysis.Robustness;
using PartnershipGraph.Analysis.Tests.Support;
using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Analysis.Tests.Robustness;

/// <summary>A measure that only counts ties is drawn once: every measure must say truly whether it weighs them.</summary>
[TestFixture]
public sealed class HeedsWeightsTests
{
    private static IEnumerable<string> All => MeasureCatalog.All.Select(m => m.Name);

    [TestCaseSource(nameof(All))]
    public void A_measure_changes_with_the_spacing_exactly_if_it_weighs_ties(string measure)
    {
        var rows = SixNodes.Rows.Title("D", "P", 5).Title("C", "A", 3);
        var options = Ask.On() with { Directed = MeasureCatalog.NeedsDirection(measure) };
        var network = new SpacedNetwork(rows.Records, rows.Network(options));
        var work = network.NewWorkspace();
        double[][] values = [.. Enumerable.Range(0, 8).Select(d => MeasureCatalog.Compute(measure, network.Graph(network.Draw(1, d, work)), RunContext.None).Values.ToArray())];
        var differ = values.Any(v => !v.SequenceEqual(values[0]));
        Assert.That(differ, Is.EqualTo(MeasureCatalog.HeedsWeights(measure)));
    }
}
