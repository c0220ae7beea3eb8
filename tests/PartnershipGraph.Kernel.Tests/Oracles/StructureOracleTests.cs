using System.Text.Json;
using PartnershipGraph.Kernel.Components;
using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Results;
using PartnershipGraph.Kernel.Running;
using PartnershipGraph.Kernel.Structure;

namespace PartnershipGraph.Kernel.Tests.Oracles;

/// <summary>Blocks, ties that matter and numbers for the whole graph against every file that carries them.</summary>
public class StructureOracleTests
{
    private static IEnumerable<TestCaseData> Sets() => OracleCases.Matching("articulation_points|bridges|biconnected_component_sizes");

    private static IEnumerable<TestCaseData> Numbers() => OracleCases.Matching("density|reciprocity|degree_assortativity");

    private static IEnumerable<TestCaseData> Tables() => OracleCases.Matching("rich_club|triad_census");

    private static IEnumerable<TestCaseData> Forms() => ClosedForm.Cases("articulation_points", "bridges", "degree_assortativity");

    [TestCaseSource(nameof(Sets))]
    public void Sets_are_the_oracles(object? file, string id)
    {
        if (file is not OracleGraph oracle)
        {
            Assert.Ignore(OracleFolder.WhyMissing);
            return;
        }

        var graph = oracle.Graph(weighted: true);
        if (id.StartsWith("bridges", StringComparison.Ordinal))
            Assert.That(Pairs(graph), Is.EquivalentTo(oracle.Groups(id)));
        else if (id.StartsWith("articulation", StringComparison.Ordinal))
            Assert.That(ArticulationPoints.Compute(graph, RunContext.None).ToArray(), Is.EqualTo(oracle.Vector(id).Order()));
        else
            Assert.That(BiconnectedComponents.Compute(graph, RunContext.None).Sizes, Is.EqualTo(oracle.Vector(id)));
    }

    [TestCaseSource(nameof(Numbers))]
    public void Numbers_are_the_oracles(object? file, string id)
    {
        if (file is not OracleGraph oracle)
        {
            Assert.Ignore(OracleFolder.WhyMissing);
            return;
        }

        var actual = Number(id, oracle.Graph(weighted: true));
        Assert.That(actual.WhyNull, Is.Null);
        Assert.That(actual.Value, Is.EqualTo(oracle.Number(id)).Within(1e-12));
        Assert.That(Number(id, oracle.Graph(weighted: false)), Is.EqualTo(actual));
    }

    [TestCaseSource(nameof(Tables))]
    public void Tables_are_the_oracles(object? file, string id)
    {
        if (file is not OracleGraph oracle)
        {
            Assert.Ignore(OracleFolder.WhyMissing);
            return;
        }

        var graph = oracle.Graph(weighted: true);
        var actual = id.StartsWith("rich", StringComparison.Ordinal)
            ? RichClub.Compute(graph, RunContext.None)
            : TriadCensus.Compute(graph, RunContext.None);
        var expected = Table(oracle.Name, id);
        Assert.That(actual.Entries.Select(e => e.Key), Is.EqualTo(expected.Select(e => e.Key)));
        for (var i = 0; i < expected.Count; i++)
            Assert.That(actual.Entries[i].Value, Is.EqualTo(expected[i].Value).Within(1e-14), expected[i].Key);
    }

    [TestCaseSource(nameof(Forms))]
    public void Closed_forms_hold(string name, string id)
    {
        var form = ClosedForm.Named(name);
        var expected = form.Values.GetProperty(id);
        if (string.Equals(id, "bridges", StringComparison.Ordinal))
            Assert.That(Pairs(form.Graph).Count(), Is.EqualTo(expected.GetInt32()));
        else if (expected.ValueKind == JsonValueKind.Number)
            Assert.That(Number(id, form.Graph).Value, Is.EqualTo(expected.GetDouble()));
        else
            Assert.That(ArticulationPoints.Compute(form.Graph, RunContext.None).ToArray(), Is.EqualTo(expected.EnumerateArray().Select(v => v.GetInt32())));
    }

    private static GraphScore Number(string id, CsrGraph graph) => id switch
    {
        "density" => Density.Compute(graph, RunContext.None),
        "reciprocity" => Reciprocity.Compute(graph, RunContext.None),
        _ => DegreeAssortativity.Compute(graph, options: null, RunContext.None),
    };

    private static IEnumerable<int[]> Pairs(CsrGraph graph)
    {
        var bridges = Bridges.Compute(graph, RunContext.None);
        return Enumerable.Zip(bridges.Sources.ToArray(), bridges.Targets.ToArray()).Select(b => new[] { b.First, b.Second });
    }

    private static List<KeyValuePair<string, double>> Table(string name, string id)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(Path.Combine(OracleFolder.Path!, name + ".json")));
        var values = document.RootElement.GetProperty("oracles").EnumerateArray()
            .Single(o => string.Equals(o.GetProperty("id").GetString(), id, StringComparison.Ordinal))
            .GetProperty("values");
        return [.. values.EnumerateObject().Select(e => KeyValuePair.Create(e.Name, e.Value.GetDouble()))];
    }
}
