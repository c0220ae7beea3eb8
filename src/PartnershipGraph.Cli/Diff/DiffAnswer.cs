using PartnershipGraph.Analysis.Differences;
using PartnershipGraph.Cli.Arguments;
using PartnershipGraph.Cli.Json;
using PartnershipGraph.Cli.Rendering;
using PartnershipGraph.Domain.Actors;

namespace PartnershipGraph.Cli.Diff;

/// <summary>What changed, and between what.</summary>
/// <param name="Before">The record that is compared from.</param>
/// <param name="After">The record that is compared to; the same one where two dates are compared.</param>
/// <param name="Folders">The two folders as they were named; null where two dates are compared.</param>
/// <param name="Sponsor">The one sponsor that is asked about; null: every one.</param>
/// <param name="Result">The differences.</param>
internal sealed record DiffAnswer(Question Before, Question After, (string Before, string After)? Folders, Actor? Sponsor, DifferenceResult Result)
{
    /// <summary>What the answer rests on.</summary>
    public ResultStamp Stamp => After.Stamp(Result.Rows);

    /// <summary>"between 2012-12-31 and 2024-12-31", "between the folders a and b".</summary>
    public string Between => Folders is { } folders
        ? $"between the folders {folders.Before} and {folders.After} on {JsonParts.Iso(After.Options.AsOf)}"
        : $"between {JsonParts.Iso(Before.Options.AsOf)} and {JsonParts.Iso(After.Options.AsOf)}";

    /// <summary>The name of an actor, who may be in one of the records only.</summary>
    public string Name(string id) => (After.Records.Actors.All.FirstOrDefault(a => a.Id == id) ?? Before.Records.Actors[id]).Name;

    /// <summary>What digests say of the rows.</summary>
    public IReadOnlyList<string> Caption => Folders is null ? Stamp.Caption : [.. Stamp.Caption, $"Compared with {Folders.Value.Before}: digest {Before.Dataset[..12]}."];
}
