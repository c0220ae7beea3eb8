using PartnershipGraph.Kernel.Balance;
using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Results;
using PartnershipGraph.Kernel.Running;
using PartnershipGraph.Kernel.Tests.Samples;

namespace PartnershipGraph.Kernel.Tests.Oracles;

/// <summary>Every value of the signed graphs' files.</summary>
public class SignedOracleTests
{
    private const string modularity = "signed_modularity_";
    private static readonly RunContext run = RunContext.None;

    private static IEnumerable<TestCaseData> Cases() => UncostedOracle.Cases(_ => true, "highland_tribes", "signed_blocs_18");

    [TestCaseSource(nameof(Cases))]
    public void Values_are_the_oracles(object? file, string id)
    {
        if (file is not UncostedOracle oracle)
        {
            Assert.Ignore(OracleFolder.WhyMissing);
            return;
        }

        var graph = oracle.Signed();
        switch (Compute(oracle, graph, id))
        {
            case FrustrationResult result:
                IsOptimal(oracle, graph, result, id);
                break;
            case GraphTable table:
                Assert.That(table.Entries.ToDictionary(e => e.Key, e => e.Value), Is.EqualTo(oracle.Table(id)));
                break;
            case VertexScores scores:
                Near.AreEqual(scores.Values.Span, oracle.Vector(id), relative: 1e-12, absolute: 0);
                Assert.That(scores.Nulls, Is.Empty);
                break;
            case GraphScore score:
                Assert.That(score.Value, Is.EqualTo(oracle.Number(id)).Within(1e-12));
                Assert.That(score.WhyNull, Is.Null);
                break;
        }
    }

    private static object Compute(UncostedOracle oracle, SignedGraph graph, string id) => id switch
    {
        "frustration_count" or "frustration_count_sides" => Frustration.Compute(graph, null, run),
        "frustration_weight" or "frustration_weight_sides" => Frustration.Compute(graph, new FrustrationOptions { IsWeighted = true }, run),
        "triads" => SignedTriadCensus.Compute(graph, run),
        "balanced_triangle_share" => BalancedTriangleShare.Compute(graph, run),
        "balanced_triangles" => BalancedTriangles.Compute(graph, run),
        "unbalanced_triangles" => UnbalancedTriangles.Compute(graph, run),
        "walk_balance" => WalkBalance.Compute(graph, run),
        "signed_laplacian_smallest_eigenvalue" => SignedLaplacianEigenvalue.Compute(graph, run),
        "pn_centrality" => PnCentrality.Compute(graph, run),
        _ when id.StartsWith(modularity, StringComparison.Ordinal) =>
            SignedModularity.Compute(graph, oracle.Partition(id[modularity.Length..]), null, run),
        _ => throw new NotSupportedException(id),
    };

    private static void IsOptimal(UncostedOracle oracle, SignedGraph graph, FrustrationResult result, string id)
    {
        var value = id.Replace("_sides", "", StringComparison.Ordinal);
        Assert.That((result.Value, result.IsExact), Is.EqualTo((oracle.Number(value), true)));
        if (string.Equals(value, id, StringComparison.Ordinal))
            return;

        // A single colouring is optimal, save for its mirror image; the last vertex says which of the two is meant.
        Assert.That(oracle.Note(value), Does.StartWith("1 optimal"));
        int[] expected = [.. oracle.Vector(id).Select(side => (int)side)];
        Assert.That(result.Sides.ToArray(), Is.EqualTo(expected));
        Near.AreEqual(result.SideScores, oracle.Vector(id));
        var options = new FrustrationOptions { IsWeighted = id.Contains("weight", StringComparison.Ordinal) };
        Assert.That(Frustration.Of(graph, expected, options), Is.EqualTo(result.Value));
    }
}
