using System.Globalization;
using PartnershipGraph.Kernel.Communities;
using PartnershipGraph.Kernel.Components;
using PartnershipGraph.Kernel.Results;
using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Kernel.Tests.Oracles;

/// <summary>Components and modularity against every file that carries them.</summary>
public class PartitionOracleTests
{
    private static IEnumerable<TestCaseData> Components() => OracleCases.Matching("(?:strong_)?components");

    private static IEnumerable<TestCaseData> Modularities() => OracleCases.Matching("modularity_.*_(?:un)?weighted_r[0-9.]+");

    [TestCaseSource(nameof(Components))]
    public void Components_are_the_oracles(object? file, string id)
    {
        if (file is not OracleGraph oracle)
        {
            Assert.Ignore(OracleFolder.WhyMissing);
            return;
        }

        var graph = oracle.Graph(weighted: true);
        var actual = id.StartsWith("strong", StringComparison.Ordinal)
            ? StrongComponents.Compute(graph, RunContext.None)
            : ConnectedComponents.Compute(graph, RunContext.None);
        Assert.That(Groups(actual), Is.EquivalentTo(oracle.Groups(id)));
    }

    [TestCaseSource(nameof(Modularities))]
    public void Modularity_is_the_oracles(object? file, string id)
    {
        if (file is not OracleGraph oracle)
        {
            Assert.Ignore(OracleFolder.WhyMissing);
            return;
        }

        var weighted = id.Contains("_weighted_", StringComparison.Ordinal);
        var end = id.IndexOf(weighted ? "_weighted_" : "_unweighted_", StringComparison.Ordinal);
        var resolution = double.Parse(id[(id.LastIndexOf("_r", StringComparison.Ordinal) + 2)..], CultureInfo.InvariantCulture);
        var actual = Modularity.Compute(
            oracle.Graph(weighted),
            oracle.Partition(id["modularity_".Length..end]),
            new ModularityOptions { Resolution = resolution },
            RunContext.None);
        Assert.That(actual.WhyNull, Is.Null);
        Assert.That(actual.Value, Is.EqualTo(oracle.Number(id)).Within(1e-12));
    }

    private static IEnumerable<int[]> Groups(Partition partition) =>
        Enumerable.Range(0, partition.GroupCount).Select(g => partition.Group(g).ToArray());
}
