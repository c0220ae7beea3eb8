using PartnershipGraph.Analysis.Networks;
using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Domain;
using PartnershipGraph.Kernel.Communities;
using PartnershipGraph.Kernel.Components;
using PartnershipGraph.Kernel.Results;

namespace PartnershipGraph.Analysis.Communities;

/// <summary>Which blocs form: Leiden communities of a network.</summary>
public static class CommunityAnalysis
{
    /// <summary>Finds the communities of the network that the options ask for.</summary>
    /// <exception cref="UsageException">An option of the search is out of range, or the ties are rivalries.</exception>
    public static CommunityResult Run(
        PartnershipRecords records, SnapshotOptions options, CommunityOptions search, CancellationToken cancellationToken) =>
        Of(SnapshotBuilder.Build(records, options), search, cancellationToken);

    /// <summary>Finds the communities of a network that was built already.</summary>
    public static CommunityResult Of(Snapshot snapshot, CommunityOptions search, CancellationToken cancellationToken)
    {
        if (search.Restarts < 1 || !(search.Resolution > 0) || !double.IsFinite(search.Resolution))
        {
            throw new UsageException("communities need at least one restart and a resolution above 0");
        }

        if (snapshot.Options.Layers.Any(l => l.Kind == LayerKind.Rivalry))
        {
            throw new UsageException("communities are groups of friends: ask for the layers partnership, alliance or substance:INDICATOR");
        }

        var graph = snapshot.ToCsr().Graph;
        var run = Runs.Of(cancellationToken) with { Seed = search.Seed };
        var found = Leiden.Compute(
            graph,
            new LeidenOptions { Resolution = search.Resolution, Restarts = search.Restarts },
            run);
        return new CommunityResult(snapshot, search, Groups(found.Partition), found.Modularity.WhyNull is null ? found.Modularity.Value : null)
        {
            Components = Groups(ConnectedComponents.Compute(graph, run)),
            StrongComponents = Groups(StrongComponents.Compute(graph, run)),
        };

        IReadOnlyList<IReadOnlyList<string>> Groups(Partition partition) =>
        [
            .. Enumerable.Range(0, partition.GroupCount)
                .Select(g => (IReadOnlyList<string>)[.. partition.Group(g).ToArray().Select(v => snapshot.Actors[v].Id)]),
        ];
    }
}
