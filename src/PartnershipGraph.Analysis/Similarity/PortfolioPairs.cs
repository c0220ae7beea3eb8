using PartnershipGraph.Analysis.Hedging;
using PartnershipGraph.Analysis.Networks;
using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Running;
using PartnershipGraph.Kernel.Similarity;

namespace PartnershipGraph.Analysis.Similarity;

/// <summary>Compares the portfolios of a network two by two.</summary>
internal sealed class PortfolioPairs
{
    private readonly Snapshot snapshot;
    private readonly CsrGraph graph;
    private readonly SimilarityOptions options;
    private readonly RunContext run;

    public PortfolioPairs(Snapshot snapshot, SimilarityRequest request, CancellationToken cancellationToken)
    {
        this.snapshot = snapshot;
        graph = snapshot.ToCsr().Graph;
        run = Runs.Of(cancellationToken);
        options = new SimilarityOptions
        {
            Selves = request.SelvesTied ? SelfTies.Largest : SelfTies.LeftOut,
            Distance = request.Squared ? ProfileDistance.Squared : ProfileDistance.Absolute,

            // Nothing is divided by it: weights with their maximum give the coefficients of the normalised weights.
            LargestTie = snapshot.MaxWeight,
        };
    }

    /// <summary>Compares two actors by their places.</summary>
    public PortfolioSimilarity Of(int a, int b)
    {
        var scores = ProfileSimilarity.Compute(graph, a, b, options, run);
        return new PortfolioSimilarity
        {
            A = snapshot.Actors[a].Id,
            B = snapshot.Actors[b].Id,
            Shared = graph.Neighbors(a).ToArray().Intersect(graph.Neighbors(b).ToArray()).Count(),
            Jaccard = Read(SimilarityCoefficient.Jaccard),
            WeightedJaccard = Read(SimilarityCoefficient.WeightedJaccard),
            Cosine = Read(SimilarityCoefficient.Cosine),
            S = Read(SimilarityCoefficient.S),
            Kappa = Read(SimilarityCoefficient.Kappa),
            Pi = Read(SimilarityCoefficient.Pi),
            ChanceCorrected = Read(SimilarityCoefficient.A),
        };

        IndexValue Read(SimilarityCoefficient coefficient) =>
            scores.Nulls.TryGetValue(coefficient, out var reason) ? IndexValue.Null(reason) : scores[coefficient];
    }
}
