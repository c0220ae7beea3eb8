using System.Globalization;
using PartnershipGraph.Analysis.Measures.Answers;
using PartnershipGraph.Analysis.Measures.Catalog;
using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Results;
using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Analysis.Tests.Measures.Catalog;

[TestFixture]
public sealed class SignedMeasuresTests
{
    private static readonly string[] ids = [.. Enumerable.Range(0, 40).Select(v => string.Create(CultureInfo.InvariantCulture, $"v{v}"))];

    private static IEnumerable<string> Names => SignedMeasures.All.Select(m => m.Name);

    [Test]
    public void Every_one_reads_signs_and_has_a_meaning()
    {
        Assert.That(Names, Is.SupersetOf(
        [
            "frustration_count", "frustration_weight", "frustration_count_sides", "frustration_weight_sides",
            "triads", "balanced_triangle_share", "balanced_triangles", "unbalanced_triangles",
            "walk_balance", "signed_laplacian_smallest_eigenvalue", "pn_centrality", "signed_modularity",
        ]));
        Assert.That(SignedMeasures.All.All(m => m.ReadsSigns && m.Meaning.Length > 0));
        Assert.That(SignedMeasures.All.Where(m => m.NeedsPartition).Select(m => m.Name), Is.EqualTo(["signed_modularity"]));
    }

    [TestCase("frustration_count", 1)]
    [TestCase("frustration_weight", 2)]
    [TestCase("balanced_triangle_share", 0)]
    [TestCase("signed_laplacian_smallest_eigenvalue", 0)]
    public void A_graph_has_its_value(string name, double expected)
    {
        var answer = (GraphAnswer)Answer(name, Triangle(-2));
        Assert.That(answer.Value, Is.EqualTo(expected).Within(1e-12));
        Assert.That((answer.WhyNull, answer.Remark, answer.Converged), Is.EqualTo(((string?)null, (string?)null, true)));
    }

    [Test]
    public void Vertices_and_triads_have_theirs()
    {
        Assert.That(Values("unbalanced_triangles", -2), Is.EqualTo(new double?[] { 1, 1, 1, 0 }));
        Assert.That(Values("balanced_triangles", -2), Is.EqualTo(new double?[] { 0, 0, 0, 0 }));
        Assert.That(Values("frustration_count_sides", 1), Is.EqualTo(new double?[] { 0, 0, 0, 0 }));
        Assert.That(Values("frustration_weight_sides", -4), Is.EqualTo(new double?[] { 1, 0, 0, 0 }));
        Assert.That(((TableAnswer)Answer("triads", Triangle(-2))).Entries, Does.Contain(("++-", (double?)1)));
        Assert.That(((VertexAnswer)Answer("pn_centrality", Triangle(-2))).Values[3].Value, Is.EqualTo(1));
        Assert.That(((GraphAnswer)Answer("walk_balance", Triangle(-2))).Value, Is.InRange(0.1, 0.9));
    }

    [Test]
    public void Groups_are_measured_at_the_resolution_asked_for()
    {
        double? At(double resolution) => ((GraphAnswer)Answer(
            "signed_modularity",
            new MeasureInput(Triangle(-2).Graph, new MeasureOptions { Partition = Partition.FromLabels([0, 0, 0, 1]), Resolution = resolution })
            {
                Signed = Triangle(-2).Signed,
            })).Value;

        // Strength 5 of friends and 2 of foes, all inside: (5 - 2) / 7 without chance, and nothing with it.
        Assert.That(At(0), Is.EqualTo(3.0 / 7).Within(1e-12));
        Assert.That(At(1), Is.Zero.Within(1e-12));
    }

    [Test]
    public void Without_hostile_ties_all_are_friendly()
    {
        var plain = new CsrBuilder(4);
        plain.Add(0, 1);
        plain.Add(1, 2);
        plain.Add(0, 2);
        var input = new MeasureInput(plain.Build().Graph, MeasureOptions.Default);
        Assert.That(((GraphAnswer)Answer("frustration_count", input)).Value, Is.Zero);
        Assert.That(((GraphAnswer)Answer("balanced_triangle_share", input)).Value, Is.EqualTo(1));
    }

    [Test]
    public void An_upper_bound_is_told_as_one()
    {
        // Signs by a rule without camps, among more vertices than are tried one by one.
        var builder = new SignedGraphBuilder(40);
        for (var v = 0; v < 40; v++)
        {
            for (var w = 0; w < v; w++)
                builder.Add(v, w, (v * w) + v + w is var k && k * k % 7 < 3 ? -1 : 1);
        }

        var signed = builder.Build().Graph;
        var input = new MeasureInput(signed.Positive, MeasureOptions.Default) { Signed = signed };
        var answer = (GraphAnswer)Answer("frustration_count", input);
        Assert.That(answer.Value, Is.GreaterThan(0));
        Assert.That(answer.Remark, Does.Contain("upper bound"));
        Assert.That(Answer("frustration_count_sides", input).Remark, Is.EqualTo(answer.Remark));
    }

    private static IEnumerable<double?> Values(string name, double third) => ((VertexAnswer)Answer(name, Triangle(third))).Values.Select(v => v.Value);

    private static MeasureInput Triangle(double third)
    {
        var builder = new SignedGraphBuilder(4);
        builder.Add(0, 1, 2);
        builder.Add(1, 2, 3);
        builder.Add(0, 2, third);
        var signed = builder.Build().Graph;
        return new MeasureInput(signed.Positive, MeasureOptions.Default) { Signed = signed };
    }

    private static MeasureAnswer Answer(string name, MeasureInput input) =>
        SignedMeasures.All.Single(m => string.Equals(m.Name, name, StringComparison.Ordinal))
            .Answer(input, RunContext.None, ids);
}
