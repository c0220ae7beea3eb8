using PartnershipGraph.Kernel.Communities;
using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Results;
using PartnershipGraph.Kernel.Running;
using PartnershipGraph.Kernel.Tests.Samples;

namespace PartnershipGraph.Kernel.Tests.Oracles;

/// <summary>Searches for communities against the best divisions known, and measures of these divisions.</summary>
public class CommunityOracleTests
{
    private static IEnumerable<TestCaseData> Best() => OracleCases.Matching("modularity_best_(?:un)?weighted");

    private static IEnumerable<TestCaseData> BestPartitions() => OracleCases.Matching("modularity_best_partition_(?:un)?weighted");

    private static IEnumerable<TestCaseData> Roles() =>
        OracleCases.Matching("(?:participation|within_module_z|ei_index)_best_(?:un)?weighted");

    [TestCaseSource(nameof(Best))]
    public void Leiden_reaches_the_best_known_modularity(object? file, string id)
    {
        var (oracle, graph) = Read(file, id);
        foreach (var seed in new[] { 0, 1, 7, 42, 12345 })
        {
            var found = Leiden.Compute(graph, new LeidenOptions { Restarts = 50 }, RunContext.None with { Seed = seed });
            Assert.That(found.Modularity.Value, Is.GreaterThanOrEqualTo(oracle.Number(id) - 1e-9), $"seed {seed}");
            Assert.That(found.Converged);
            Assert.That(Divisions.AreConnected(graph, found.Partition));
        }
    }

    [TestCaseSource(nameof(Best))]
    public void The_median_single_start_of_leiden_comes_within_half_a_hundredth(object? file, string id)
    {
        var (oracle, graph) = Read(file, id);
        var single = new LeidenOptions { Restarts = 1 };
        var scores = Enumerable.Range(0, 100)
            .Select(seed => Leiden.Compute(graph, single, RunContext.None with { Seed = seed }).Modularity.Value)
            .Order().ToList();
        Assert.That((scores[49] + scores[50]) / 2, Is.GreaterThanOrEqualTo(0.995 * oracle.Number(id)));
    }

    [TestCaseSource(nameof(Best))]
    public void Louvain_comes_within_a_fiftieth(object? file, string id)
    {
        var (oracle, graph) = Read(file, id);
        var found = Louvain.Compute(graph, new LouvainOptions { Restarts = 20 }, RunContext.None with { Seed = 1 });
        Assert.That(found.Modularity.Value, Is.InRange(0.98 * oracle.Number(id), oracle.Number(id) + 1e-9));
    }

    [TestCaseSource(nameof(BestPartitions))]
    public void The_best_division_has_the_best_modularity(object? file, string id)
    {
        var (oracle, graph) = Read(file, id);
        var score = Modularity.Compute(graph, Stored(oracle, id), options: null, RunContext.None);
        Assert.That(score.Value, Is.EqualTo(oracle.Number(id.Replace("_partition", "", StringComparison.Ordinal))).Within(1e-12));
    }

    [TestCaseSource(nameof(Roles))]
    public void Roles_in_the_best_division_are_the_oracles(object? file, string id)
    {
        var (oracle, graph) = Read(file, id);
        var division = Stored(oracle, "modularity_best_partition_" + id[(id.LastIndexOf('_') + 1)..]);
        if (id.StartsWith("ei_index", StringComparison.Ordinal))
        {
            var balance = EiIndex.Compute(graph, division, RunContext.None);
            Assert.That(balance.Value, Is.EqualTo(oracle.Number(id)).Within(1e-12));
            return;
        }

        var actual = id.StartsWith("participation", StringComparison.Ordinal)
            ? Participation.Compute(graph, division, RunContext.None)
            : WithinModuleZ.Compute(graph, division, RunContext.None);
        Near.AreEqual(actual.Values.Span, oracle.Vector(id), relative: 1e-9, absolute: 1e-9);
        Assert.That(actual.Nulls, Is.Empty);
    }

    private static (OracleGraph Oracle, CsrGraph Graph) Read(object? file, string id)
    {
        if (file is not OracleGraph oracle)
        {
            Assert.Ignore(OracleFolder.WhyMissing);
            throw new InvalidOperationException(OracleFolder.WhyMissing);
        }

        return (oracle, oracle.Graph(id.EndsWith("_weighted", StringComparison.Ordinal)));
    }

    private static Partition Stored(OracleGraph oracle, string id)
    {
        var labels = new int[oracle.VertexCount];
        foreach (var (group, number) in oracle.Groups(id).Select((group, number) => (group, number)))
        {
            foreach (var v in group)
                labels[v] = number;
        }

        return Partition.FromLabels(labels);
    }
}
