using PartnershipGraph.Dataset.Folder;
using PartnershipGraph.Domain;
using PartnershipGraph.Domain.Actors;

namespace PartnershipGraph.Analysis.Tests.Support;

/// <summary>The dataset that travels with the program, read once.</summary>
internal static class BundledData
{
    private static readonly Lazy<PartnershipRecords> records =
        new(() => FolderStore.Bundled().ReadAsync(DataTables.All, CancellationToken.None).GetAwaiter().GetResult());

    public static PartnershipRecords Records => records.Value;

    /// <summary>The same rows in the opposite order.</summary>
    public static PartnershipRecords Reversed(PartnershipRecords r) => r with
    {
        Actors = new ActorDirectory(r.Actors.All.Reverse()),
        Ladders = r.Ladders.Reverse().ToDictionary(l => l.Key, l => l.Value, StringComparer.Ordinal),
        Partnerships = [.. r.Partnerships.Reverse()],
        Alliances = [.. r.Alliances.Reverse()],
        Memberships = [.. r.Memberships.Reverse()],
        Rivalries = [.. r.Rivalries.Reverse()],
        Attributes = [.. r.Attributes.Reverse()],
        Substance = [.. r.Substance.Reverse()],
        Episodes = [.. r.Episodes.Reverse()],
        Votes = [.. r.Votes.Reverse()],
    };
}
