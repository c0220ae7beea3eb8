using PartnershipGraph.Analysis.Hedging;
using PartnershipGraph.Analysis.Networks;
using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Domain;

namespace PartnershipGraph.Analysis.Similarity;

/// <summary>The pole similarity differential of every actor, tied to a pole or not.</summary>
public static class PoleLikenessAnalysis
{
    private const string itIsAPole = "is a pole";

    /// <summary>Compares every actor with every pole.</summary>
    /// <exception cref="UsageException">The number of poles is out of range, or the ties are directed or rivalries.</exception>
    public static PoleLikenessResult Run(
        PartnershipRecords records, SnapshotOptions options, SimilarityRequest request, CancellationToken cancellationToken)
    {
        PoleCount.Require(options, "similarity");
        FriendlyTies.Require(options, "similarity");
        var snapshot = SnapshotBuilder.Build(records, options);
        var pairs = new PortfolioPairs(snapshot, request, cancellationToken);
        int[] poles = [.. options.Poles.Select(snapshot.PlaceOf)];
        return new PoleLikenessResult(
            snapshot,
            options.Poles,
            request,
            [.. snapshot.Actors.Select((a, i) => poles.Contains(i) ? OfPole(a.Id, poles.Length) : Of(a.Id, [.. poles.Select(p => pairs.Of(i, p).Kappa)]))]);
    }

    private static PoleLikeness OfPole(string id, int poles) => new(id, PoleValues.Null(poles, itIsAPole), IndexValue.Null(itIsAPole));

    private static PoleLikeness Of(string id, IReadOnlyList<IndexValue> kappa)
    {
        var reason = kappa.Select(k => k.WhyNull).FirstOrDefault(r => r is not null);
        var differential = kappa.Count > 2 ? IndexValue.Null("more than two poles")
            : reason is not null ? IndexValue.Null(reason)
            : kappa[1].Value!.Value - kappa[0].Value!.Value;
        return new PoleLikeness(id, new PoleValues([.. kappa.Select(k => k.Value)], reason), differential);
    }
}
