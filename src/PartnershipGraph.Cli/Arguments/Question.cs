using PartnershipGraph.Analysis;
using PartnershipGraph.Analysis.Provenance;
using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Cli.Rendering;
using PartnershipGraph.Cli.Stores;
using PartnershipGraph.Domain;
using PartnershipGraph.Domain.Actors;

namespace PartnershipGraph.Cli.Arguments;

/// <summary>What was asked, with the rows to answer it from.</summary>
/// <param name="Records">The rows.</param>
/// <param name="Options">How they become a network.</param>
/// <param name="Runs">Where the results are kept.</param>
internal sealed record Question(PartnershipRecords Records, SnapshotOptions Options, RunKeeper Runs)
{
    private string? digest;

    /// <summary>Digest of what was read.</summary>
    public string Dataset => digest ??= DatasetDigest.Of(Records);

    /// <summary>The actor that a person's text means.</summary>
    /// <exception cref="UsageException">It means none, or several.</exception>
    public Actor Actor(string text) => ActorLookup.Find(Records.Actors, text);

    public ResultStamp Stamp(Snapshot snapshot) => new(snapshot.Options, snapshot.Rows, Dataset, snapshot.Digest);

    public ResultStamp Stamp(RowCounts rows) => new(Options, rows, Dataset, null);
}
