using PartnershipGraph.Analysis.Hedging;
using PartnershipGraph.Analysis.Networks;
using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Domain;

namespace PartnershipGraph.Analysis.Similarity;

/// <summary>Whose portfolio resembles whose: two rows of the matrix of ties, compared place by place.</summary>
public static class SimilarityAnalysis
{
    /// <summary>Compares one actor with another, or with every other.</summary>
    /// <param name="records">The rows.</param>
    /// <param name="options">The network.</param>
    /// <param name="request">How to compare.</param>
    /// <param name="a">Id of the actor.</param>
    /// <param name="b">Id of the other; null: with every other.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="UsageException">An actor is not in the network, the two are one, or the ties are directed or rivalries.</exception>
    public static SimilarityResult Run(
        PartnershipRecords records, SnapshotOptions options, SimilarityRequest request, string a, string? b, CancellationToken cancellationToken)
    {
        FriendlyTies.Require(options, "similarity");
        if (a == b)
        {
            throw new UsageException($"similarity compares two actors, and {a} stands there twice");
        }

        var snapshot = SnapshotBuilder.Build(records, options);
        var pairs = new PortfolioPairs(snapshot, request, cancellationToken);
        var first = snapshot.PlaceOf(a);
        int[] others = b is null ? [.. Enumerable.Range(0, snapshot.Actors.Count).Where(i => i != first)] : [snapshot.PlaceOf(b)];
        return new SimilarityResult(
            snapshot,
            request,
            a,
            [
                .. others.Select(i => pairs.Of(first, i))
                    .OrderByDescending(p => p.Kappa.Value ?? double.NegativeInfinity)
                    .ThenBy(p => p.B, StringComparer.Ordinal),
            ]);
    }
}
