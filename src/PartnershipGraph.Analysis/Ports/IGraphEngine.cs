using PartnershipGraph.Analysis.Communities;
using PartnershipGraph.Analysis.Engines;
using PartnershipGraph.Analysis.Snapshots;

namespace PartnershipGraph.Analysis.Ports;

/// <summary>
/// Computes where the rows lie: the network is made there, and only results come here. What an engine defines otherwise than we do it refuses by name.
/// </summary>
public interface IGraphEngine
{
    /// <summary>Refuses what the engine cannot answer as we define it. Nothing is asked of the store.</summary>
    /// <exception cref="UsageException">The measure means something else there, or the network cannot be made there.</exception>
    void Check(SnapshotOptions options, string measure);

    /// <summary>Refuses a search that means something else there. Nothing is asked of the store.</summary>
    /// <exception cref="UsageException">It does, or the network cannot be made there.</exception>
    void Check(SnapshotOptions options, CommunityOptions search);

    /// <summary>A measure of every actor.</summary>
    /// <exception cref="UsageException">The measure means something else there, or the network cannot be made there.</exception>
    /// <exception cref="StoreUnavailableException">The store has no such engine, too little memory, or no data.</exception>
    Task<EngineRanking> RankAsync(SnapshotOptions options, string measure, CancellationToken cancellationToken);

    /// <summary>The communities of the network.</summary>
    /// <exception cref="UsageException">The search means something else there, or the network cannot be made there.</exception>
    /// <exception cref="StoreUnavailableException">The store has no such engine, too little memory, or no data.</exception>
    Task<EngineCommunities> CommunitiesAsync(SnapshotOptions options, CommunityOptions search, CancellationToken cancellationToken);
}
