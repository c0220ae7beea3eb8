using PartnershipGraph.Storage.Neo4j.Connections;
using PartnershipGraph.Storage.Neo4j.Statements;

namespace PartnershipGraph.Storage.Neo4j.Imports;

/// <summary>The dataset that a database holds.</summary>
/// <param name="Name">What a person calls it.</param>
/// <param name="Digest">Digest of what was imported.</param>
/// <param name="IsComplete">Whether its import has finished.</param>
/// <param name="Import">The number of that import.</param>
internal sealed record StoredDataset(string Name, string Digest, bool IsComplete, long Import)
{
    /// <summary>Asks the database; null where it holds none.</summary>
    public static Task<StoredDataset?> ReadAsync(Neo4jConnection connection, CancellationToken cancellationToken) => connection.ReadAsync(
        "read", "store/dataset",
        async tx => await tx.FirstAsync("store/dataset") is { } row
            ? new StoredDataset(row["name"] as string ?? "", row["digest"] as string ?? "", row["state"] is "complete", row["import"] is long import ? import : 0)
            : null,
        cancellationToken);
}
