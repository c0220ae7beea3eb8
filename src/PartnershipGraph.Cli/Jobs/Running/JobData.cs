using PartnershipGraph.Analysis.Ports;
using PartnershipGraph.Cli.Hosting;
using PartnershipGraph.Dataset.Folder;
using PartnershipGraph.Domain;
using PartnershipGraph.Storage.Neo4j;
using PartnershipGraph.Storage.Neo4j.Connections;

namespace PartnershipGraph.Cli.Jobs.Running;

/// <summary>Reads the data of all jobs, every table of it.</summary>
internal static class JobData
{
    /// <param name="host">The world around.</param>
    /// <param name="folder">The data folder, or the HTML brief; null where it is the bundled one, or a Neo4j.</param>
    /// <param name="store">The address of the Neo4j; null where the rows come from a folder.</param>
    public static async Task<DataInUse> ReadAsync(CliHost host, string? folder, string? store)
    {
        if (store is null)
        {
            return await ReadAsync(host, folder is null ? FolderStore.Bundled() : FolderStore.At(folder), null);
        }

        var address = StoreAddress.Parse(store, host.Environment);
        await using var neo4j = Neo4jStore.Open(address, host.Clock);
        return await ReadAsync(host, neo4j, address);
    }

    private static async Task<DataInUse> ReadAsync(CliHost host, IPartnershipStore from, StoreAddress? address)
    {
        var records = await from.ReadAsync(DataTables.All, host.Cancellation);
        foreach (var warning in from.Warnings)
        {
            host.Error.WriteLine($"pgraph: warning: {warning}");
        }

        return new DataInUse(from.Name, records, address);
    }
}
