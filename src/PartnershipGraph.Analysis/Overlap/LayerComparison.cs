using PartnershipGraph.Analysis.Networks;
using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Inference;

namespace PartnershipGraph.Analysis.Overlap;

/// <summary>Holds the layer of titles against the layer of pacts, over all actors of a network.</summary>
internal static class LayerComparison
{
    public static LayerOverlap Of(Snapshot network, OverlapOptions options, CancellationToken cancellationToken)
    {
        var titles = TitleLayer.Of(network);
        var pacts = network.Ties.Where(t => t.Alliances.Any(p => options.Kinds.Contains(p.Kind))).ToList();
        var titled = titles.Select(t => (t.Source, t.Target)).ToHashSet();
        var layer = Graph(network, Flat(pacts));
        return new LayerOverlap
        {
            Partnerships = titles.Count,
            Alliances = pacts.Count,
            Both = pacts.Count(t => titled.Contains((t.Source, t.Target))),
            Pairs = network.Actors.Count * (network.Actors.Count - 1) / 2,
            Binary = Test(Graph(network, Flat(titles))),
            Weighted = Test(Graph(network, titles)),
        };

        PermutationAnswer Test(CsrGraph of) => PermutationAnswer.Of(QapCorrelation.Compute(
            of,
            layer,
            PermutationOptions.Default with { Permutations = options.Permutations },
            Runs.Of(cancellationToken) with { Seed = options.Seed }));
    }

    private static IReadOnlyList<Tie> Flat(IEnumerable<Tie> ties) => [.. ties.Select(t => t with { Weight = 1 })];

    private static CsrGraph Graph(Snapshot network, IReadOnlyList<Tie> ties) => (network with { Ties = ties }).ToCsr().Graph;
}
