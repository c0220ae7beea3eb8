using PartnershipGraph.Analysis.Networks;
using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Domain;
using PartnershipGraph.Kernel.Brokerage;
using PartnershipGraph.Kernel.Results;

namespace PartnershipGraph.Analysis.Brokerage;

/// <summary>Brokerage roles by bloc.</summary>
public static class BrokerAnalysis
{
    /// <summary>Counts the roles of every actor.</summary>
    /// <param name="records">The rows.</param>
    /// <param name="options">The network.</param>
    /// <param name="blocs">The blocs; an actor without one is of <see cref="BlocTable.None"/>.</param>
    /// <param name="weighted">Whether a pair adds min(w_av, w_vb)/n_ab, n_ab the number of its brokers, instead of 1.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public static BrokerResult Run(
        PartnershipRecords records, SnapshotOptions options, BlocTable blocs, bool weighted, CancellationToken cancellationToken)
    {
        if (options.Layers.Any(l => l.Kind == LayerKind.Rivalry))
        {
            throw new UsageException("brokers stand between friends: ask for the layers partnership, alliance or substance:INDICATOR");
        }

        var snapshot = SnapshotBuilder.Build(records, options);
        string[] blocOf = [.. snapshot.Actors.Select(a => blocs.Of.GetValueOrDefault(a.Id, BlocTable.None))];
        var names = blocOf.Distinct(StringComparer.Ordinal).ToList();
        var roles = BrokerageRoles.Compute(
            snapshot.ToCsr().Graph,
            Partition.FromLabels([.. blocOf.Select(b => names.IndexOf(b))]),
            new BrokerageOptions { Weighted = weighted },
            Runs.Of(cancellationToken));
        return new BrokerResult(
            snapshot,
            blocs.By,
            weighted,
            [
                .. snapshot.Actors.Select((a, i) => new BrokerEntry(
                    a.Id, blocOf[i], At(roles.Coordinator, i), At(roles.Itinerant, i), At(roles.Gatekeeper, i), At(roles.Representative, i), At(roles.Liaison, i))),
            ]);

        static double At(VertexScores scores, int i) => scores.Values.Span[i];
    }
}
