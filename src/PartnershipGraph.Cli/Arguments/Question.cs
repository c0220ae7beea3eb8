using PartnershipGraph.Analysis;
using PartnershipGraph.Analysis.Provenance;
using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Cli.Rendering;
using PartnershipGraph.Domain;
using PartnershipGraph.Domain.Actors;

namespace PartnershipGraph.Cli.Arguments;

/// <summary>What was asked, with the rows to answer it from.</summary>
/// <param name="Records">The rows.</param>
/// <param name="Options">How they become a network.</param>
/// <param name="Store">Where they were read.</param>
internal sealed record Question(PartnershipRecords Records, SnapshotOptions Options, string Store)
{
    private string? digest;

    /// <summary>Digest of what was read.</summary>
    public string Dataset => digest ??= DatasetDigest.Of(Records);

    /// <summary>The actor that a person's text means.</summary>
    /// <exception cref="UsageException">It means none, or several.</exception>
    public Actor Actor(string text)
    {
        var match = Records.Actors.Find(text);
        if (match.Single is { } actor)
        {
            return actor;
        }

        throw new UsageException(match.Actors.Count > 1
            ? $"'{text}' means {string.Join(" and ", match.Actors.Select(Named))}: write the id"
            : $"no actor is called '{text}'" + (match.Suggestions.Count == 0 ? "" : $"; did you mean {string.Join(", ", match.Suggestions.Select(Named))}?"));
    }

    public ResultStamp Stamp(Snapshot snapshot) => new(snapshot.Options, snapshot.Rows, Dataset, Store, snapshot.Digest);

    public ResultStamp Stamp(RowCounts rows) => new(Options, rows, Dataset, Store, null);

    private static string Named(Actor actor) => $"{actor.Name} ({actor.Id})";
}
