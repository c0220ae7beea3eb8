using PartnershipGraph.Domain;
using PartnershipGraph.Storage.Neo4j.Connections;

namespace PartnershipGraph.Cli.Jobs.Running;

/// <summary>The data of all jobs of a run.</summary>
/// <param name="Name">What a person calls it; never with a password.</param>
/// <param name="Records">Every row.</param>
/// <param name="Address">The Neo4j that they come from; null where it is a folder.</param>
internal sealed record DataInUse(string Name, PartnershipRecords Records, StoreAddress? Address)
{
    /// <summary>Digests by table.</summary>
    public TableDigests Digests { get; } = new(Records);

    /// <summary>Digest of all of it.</summary>
    public string Dataset => Digests.Of(DataTables.All)!;

    /// <summary>The Neo4j and its database, by which runs are known to have been written back; null where there is none.</summary>
    public string? Store => Address is null ? null : Address.Database is { } database ? $"{Address}/{database}" : Address.ToString();
}
