using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Cli.Stores;
using PartnershipGraph.Storage.Neo4j.Connections;

namespace PartnershipGraph.Cli.Arguments;

/// <summary>What was asked of a Neo4j that computes itself.</summary>
/// <param name="Store">Where it is.</param>
/// <param name="Options">How the rows become a network.</param>
/// <param name="Runs">Where the results are kept.</param>
internal sealed record StoreQuestion(StoreAddress Store, SnapshotOptions Options, RunKeeper Runs);
