using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Links;
using PartnershipGraph.Kernel.Results;
using PartnershipGraph.Kernel.Running;
using PartnershipGraph.Kernel.Tests.Samples;

namespace PartnershipGraph.Kernel.Tests.Oracles;

/// <summary>Scores of pairs that are not tied against every file that carries them.</summary>
public class LinkOracleTests
{
    private static IEnumerable<TestCaseData> Scores() =>
        OracleCases.Matching("link_(?:common_neighbours|adamic_adar|resource_allocation|jaccard|preferential_attachment)");

    private static IEnumerable<TestCaseData> Pairs() => OracleCases.Matching("link_pairs");

    [TestCaseSource(nameof(Scores))]
    public void Scores_are_the_oracles(object? file, string id)
    {
        if (file is not OracleGraph oracle)
        {
            Assert.Ignore(OracleFolder.WhyMissing);
            return;
        }

        var scores = Compute(id, oracle.Graph(weighted: true));
        Near.AreEqual(scores.Values.Span, oracle.Vector(id), relative: 1e-12);
        Near.AreEqual(Compute(id, oracle.Graph(weighted: false)).Values.Span, oracle.Vector(id), relative: 1e-12);
        Assert.That(Ends(scores), Is.EqualTo(oracle.Groups("link_pairs")));
    }

    [TestCaseSource(nameof(Pairs))]
    public void Pairs_are_the_oracles(object? file, string id)
    {
        if (file is not OracleGraph oracle)
        {
            Assert.Ignore(OracleFolder.WhyMissing);
            return;
        }

        var pairs = LinkCandidates.Compute(oracle.Graph(weighted: true), RunContext.None);
        Assert.That(pairs.Select(p => new[] { p.Source, p.Target }), Is.EqualTo(oracle.Groups(id)));
    }

    private static IEnumerable<int[]> Ends(PairScores scores) =>
        scores.Sources.ToArray().Zip(scores.Targets.ToArray(), (source, target) => new[] { source, target });

    private static PairScores Compute(string id, CsrGraph graph) => id switch
    {
        "link_common_neighbours" => CommonNeighbors.Compute(graph, RunContext.None),
        "link_adamic_adar" => AdamicAdar.Compute(graph, RunContext.None),
        "link_resource_allocation" => ResourceAllocation.Compute(graph, RunContext.None),
        "link_jaccard" => NeighborJaccard.Compute(graph, RunContext.None),
        _ => PreferentialAttachment.Compute(graph, RunContext.None),
    };
}
