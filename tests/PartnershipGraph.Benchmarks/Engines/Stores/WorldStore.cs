using PartnershipGraph.Benchmarks.Comparison.Workers;
using PartnershipGraph.Benchmarks.Engines.Sides;
using PartnershipGraph.Benchmarks.Engines.World;
using PartnershipGraph.Storage.Neo4j.Connections;
using PartnershipGraph.Storage.Neo4j.Imports;

namespace PartnershipGraph.Benchmarks.Engines.Stores;

/// <summary>A synthetic world in a Neo4j, written as <c>pgraph import</c> writes a folder.</summary>
internal static class WorldStore
{
    /// <summary>Sees to it that the world is there; one that is there whole is left as it is.</summary>
    public static async Task<Account> HoldAsync(string store, EngineOptions options)
    {
        var size = options.Worlds[0];
        var name = SyntheticWorld.NameOf(size, (ulong)options.Seed);
        await using var driver = BenchmarkServer.Open(store);
        var process = await ServerProcess.FindAsync(driver);
        process.Forget();
        await using var connection = Neo4jConnection.Open(StoreAddress.Parse(store, _ => null), TimeProvider.System);
        if (await StoredDataset.ReadAsync(connection, CancellationToken.None) is { IsComplete: true } stored && stored.Name == name)
            return new Account();
        var steps = new Steps();
        var records = await steps.TakeAsync("drawing", () => SyntheticWorld.Draw(size, (ulong)options.Seed));
        await steps.TakeAsync("emptying", async () =>
        {
            await BenchmarkServer.EmptyAsync(driver);
            return true;
        });
        var report = await steps.TakeAsync("importing", () => new Neo4jImporter(connection).ImportAsync(
            records, new ImportOptions { DatasetName = name, Replace = true, Progress = new Slowly() }, CancellationToken.None));
        return new Account
        {
            Steps = steps.All,
            Rows = report.RowsWritten,
            Actors = size.Actors,
            Ties = size.Partnerships,
            PeakMegabytes = PeakMemory.Megabytes(),
            ServerMegabytes = process.PeakMegabytes(),
        };
    }
}
