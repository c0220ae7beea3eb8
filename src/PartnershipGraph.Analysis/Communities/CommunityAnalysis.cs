using PartnershipGraph.Analysis.Networks;
using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Domain;
using PartnershipGraph.Kernel.Communities;
using PartnershipGraph.Kernel.Components;
using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Results;
using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Analysis.Communities;

/// <summary>Which blocs form: the communities of a network.</summary>
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
        Check(snapshot.Options, search);
        var graph = snapshot.ToCsr().Graph;
        var run = Runs.Of(cancellationToken) with { Seed = search.Seed };
        var found = Find(graph, search, run);
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

    /// <summary>Refuses a search that is none, or on ties that are no friendships.</summary>
    /// <exception cref="UsageException">It is.</exception>
    public static void Check(SnapshotOptions options, CommunityOptions search)
    {
        if (search.Restarts < 1 || !(search.Resolution > 0) || !double.IsFinite(search.Resolution))
        {
            throw new UsageException("communities need at least one restart and a resolution above 0");
        }

        if (options.Layers.Any(l => l.Kind == LayerKind.Rivalry))
        {
            throw new UsageException("communities are groups of friends: ask for the layers partnership, alliance or substance:INDICATOR");
        }
    }

    private static Kernel.Communities.CommunityResult Find(CsrGraph graph, CommunityOptions search, RunContext run) => search.Method switch
    {
        CommunityMethod.Louvain => Louvain.Compute(graph, new LouvainOptions { Resolution = search.Resolution, Restarts = search.Restarts }, run),
        CommunityMethod.LabelPropagation =>
            LabelPropagation.Compute(graph, new LabelPropagationOptions { Resolution = search.Resolution, Restarts = search.Restarts }, run),
        _ => Leiden.Compute(graph, new LeidenOptions { Resolution = search.Resolution, Restarts = search.Restarts }, run),
    };
}
