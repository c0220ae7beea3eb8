using PartnershipGraph.Analysis.Ports;
using PartnershipGraph.Storage.Neo4j.Connections;
using PartnershipGraph.Storage.Neo4j.Imports;
using PartnershipGraph.Storage.Neo4j.Migrations;

namespace PartnershipGraph.Storage.Neo4j.Reading;

/// <summary>Sees to it that what is analysed is one dataset, whole and under the program's schema, from the beginning to the end.</summary>
internal static class WholeDataset
{
    /// <summary>The dataset that the database holds.</summary>
    /// <exception cref="StoreUnavailableException">It holds no whole dataset under this program's schema.</exception>
    public static async Task<StoredDataset> RequireAsync(Neo4jConnection connection, CancellationToken cancellationToken)
    {
        (await new SchemaMigrator(connection).StateAsync(cancellationToken)).RequireCurrent(connection.Address);
        return await StoredDataset.ReadAsync(connection, cancellationToken) switch
        {
            null => throw new StoreUnavailableException($"{connection.Address}: the database holds no dataset: run pgraph import --store {connection.Address}"),
            { IsComplete: false } dataset => throw new StoreUnavailableException(
                $"{connection.Address}: the import of {dataset.Name} has not finished: wait for it, or, if it was broken off, run the same pgraph import --store {connection.Address} again"),
            { } dataset => dataset,
        };
    }

    /// <summary>Refuses what was made of two datasets.</summary>
    /// <exception cref="StoreUnavailableException">An import began or ended meanwhile.</exception>
    public static async Task RequireSameAsync(Neo4jConnection connection, StoredDataset before, CancellationToken cancellationToken)
    {
        if (await StoredDataset.ReadAsync(connection, cancellationToken) != before)
        {
            throw new StoreUnavailableException($"{connection.Address}: an import changed the data while they were read: ask again when it has finished");
        }
    }
}
