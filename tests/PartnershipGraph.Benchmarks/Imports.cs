using BenchmarkDotNet.Attributes;
using PartnershipGraph.Dataset.Folder;
using PartnershipGraph.Domain;
using PartnershipGraph.Storage.Neo4j.Connections;
using PartnershipGraph.Storage.Neo4j.Imports;

namespace PartnershipGraph.Benchmarks;

/// <summary>The bundled dataset, some 49,000 rows, written into Neo4j.</summary>
public class Imports
{
    private PartnershipRecords records = null!;
    private Neo4jConnection connection = null!;

    /// <summary>Reads the folder once, and connects.</summary>
    [GlobalSetup]
    public async Task Read()
    {
        records = await FolderStore.Bundled().ReadAsync(DataTables.All, CancellationToken.None);
        connection = Neo4jConnection.Open(StoreAddress.Parse(BenchmarkServer.Address, _ => null), TimeProvider.System);
    }

    /// <summary>Each round begins with an empty database; the schema stays.</summary>
    [IterationSetup]
    public void Empty()
    {
        using var driver = BenchmarkServer.Open();
        BenchmarkServer.EmptyAsync(driver).GetAwaiter().GetResult();
    }

    /// <summary>Leaves nothing behind.</summary>
    [GlobalCleanup]
    public async Task Leave()
    {
        await connection.DisposeAsync();
        Empty();
    }

    /// <summary>A whole import; the time is that of all rows.</summary>
    /// <returns>What was written.</returns>
    [Benchmark]
    public Task<ImportReport> BundledDataset() => new Neo4jImporter(connection).ImportAsync(records, new ImportOptions { DatasetName = "bundled" }, CancellationToken.None);
}
