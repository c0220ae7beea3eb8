using PartnershipGraph.Kernel.Centrality;
using PartnershipGraph.Kernel.Distances;
using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Paths;
using PartnershipGraph.Kernel.Running;
using PartnershipGraph.Kernel.Tests.Samples;

namespace PartnershipGraph.Kernel.Tests.Oracles;

/// <summary>Betweenness of ties and measures of distance against every file that carries them.</summary>
public class PathOracleTests
{
    private static readonly RunContext run = RunContext.None;

    private static IEnumerable<TestCaseData> Ties() => OracleCases.Matching("edge_betweenness_(?:un)?weighted");

    private static IEnumerable<TestCaseData> Eccentricities() => OracleCases.Matching("eccentricity_(?:un)?weighted");

    private static IEnumerable<TestCaseData> Means() => OracleCases.Matching("average_path_length_(?:un)?weighted");

    private static IEnumerable<TestCaseData> Reaches() => OracleCases.Matching("two_step_reach");

    private static bool IsWeighted(string id) => id.EndsWith("_weighted", StringComparison.Ordinal);

    private static OracleGraph Need(object? file)
    {
        if (file is null)
            Assert.Ignore(OracleFolder.WhyMissing);
        return (OracleGraph)file!;
    }

    [TestCaseSource(nameof(Ties))]
    public void Betweenness_of_ties_is_the_oracles(object? file, string id)
    {
        var oracle = Need(file);
        var scores = EdgeBetweenness.Compute(oracle.Graph(IsWeighted(id)), null, run);

        // The files list an undirected tie with either end first.
        var byEnds = new Dictionary<(int, int), double>();
        for (var k = 0; k < scores.Values.Length; k++)
            byEnds.Add((scores.Sources.Span[k], scores.Targets.Span[k]), scores.Values.Span[k]);
        double[] actual = [.. oracle.Edges.Select(e => byEnds.TryGetValue(e, out var value) ? value : byEnds[(e.Target, e.Source)])];
        Near.AreEqual(actual, oracle.Vector(id), relative: 1e-9, absolute: 1e-9);
        Assert.That(byEnds, Has.Count.EqualTo(actual.Length));
    }

    [TestCaseSource(nameof(Eccentricities))]
    public void Eccentricities_are_the_oracles(object? file, string id)
    {
        var oracle = Need(file);
        var (graph, scale) = (oracle.Graph(IsWeighted(id)), IsWeighted(id) ? oracle.CostScale : 1);
        var expected = oracle.Vector(id);
        Near.AreEqual(Scaled(Eccentricity.Compute(graph, null, run).Values, scale), expected, relative: 1e-9, absolute: 1e-9);
        Assert.That(scale * Diameter.Compute(graph, PathLength.InverseStrength, run).Value, Is.EqualTo(expected.Max()).Within(1e-7).Percent);
        Assert.That(
            scale * Radius.Compute(graph, PathLength.InverseStrength, run).Value,
            Is.EqualTo(expected.Where((_, v) => graph.Degree(v) > 0).Min()).Within(1e-7).Percent);
    }

    [TestCaseSource(nameof(Means))]
    public void The_mean_distance_is_the_oracles(object? file, string id)
    {
        var oracle = Need(file);
        var mean = AveragePathLength.Compute(oracle.Graph(IsWeighted(id)), PathLength.InverseStrength, run).Value;
        Assert.That(mean * (IsWeighted(id) ? oracle.CostScale : 1), Is.EqualTo(oracle.Number(id)).Within(1e-7).Percent);
    }

    [TestCaseSource(nameof(Reaches))]
    public void Reach_in_two_steps_is_the_oracles(object? file, string id)
    {
        var oracle = Need(file);
        Assert.That(TwoStepReach.Compute(oracle.Graph(weighted: true), null, run).Values.ToArray(), Is.EqualTo(oracle.Vector(id)));
    }

    private static double[] Scaled(ReadOnlyMemory<double> values, double scale) => [.. values.ToArray().Select(value => value * scale)];

    [TestCase("path_8")]
    [TestCase("cycle_7")]
    [TestCase("cycle_8")]
    [TestCase("complete_6")]
    public void Betweenness_of_ties_follows_the_formula(string name)
    {
        var form = ClosedForm.Named(name);
        var expected = form.Edges.Zip(form.Values.GetProperty("edge_betweenness").EnumerateArray())
            .ToDictionary(e => (Math.Min(e.First.Item1, e.First.Item2), Math.Max(e.First.Item1, e.First.Item2)), e => e.Second.GetDouble());
        var ends = TieEnds.Of(form.Graph);
        Near.AreEqual(
            EdgeBetweenness.Compute(form.Graph, null, run).Values.Span,
            [.. Enumerable.Range(0, expected.Count).Select(k => expected[(ends.Sources.Span[k], ends.Targets.Span[k])])],
            relative: 1e-12);
    }
}
