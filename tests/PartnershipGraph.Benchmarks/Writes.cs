using BenchmarkDotNet.Attributes;

namespace PartnershipGraph.Benchmarks;

/// <summary>Edges in batches, as an import sends them.</summary>
public class Writes
{
    private const int nodes = 2_000;
    private const int edges = 100_000;
    private const int batch = 10_000;
    private const string statement = """
        UNWIND $rows AS row
        MATCH (a:Bench {id: row.a})
        MATCH (b:Bench {id: row.b})
        CREATE (a)-[:TIE {weight: row.weight}]->(b)
        """;

    private IDriver driver = null!;

    /// <summary>How long the server says it worked on the batches of the last round.</summary>
    public TimeSpan OnTheServer { get; private set; }

    /// <summary>Connects, empties the database and makes the nodes.</summary>
    [GlobalSetup]
    public async Task Prepare()
    {
        driver = BenchmarkServer.Open();
        await BenchmarkServer.EmptyAsync(driver);
        await Run("CREATE CONSTRAINT bench_id IF NOT EXISTS FOR (n:Bench) REQUIRE n.id IS UNIQUE");
        await Run("CALL db.awaitIndexes()");
        await Run($"UNWIND range(0, {nodes - 1}) AS i CREATE (:Bench {{id: i}})");
    }

    /// <summary>Each round starts without edges.</summary>
    [IterationSetup]
    public void RemoveEdges() => Run("MATCH (:Bench)-[r:TIE]->() CALL (r) { DELETE r } IN TRANSACTIONS OF 10000 ROWS").GetAwaiter().GetResult();

    /// <summary>Leaves nothing behind.</summary>
    [GlobalCleanup]
    public async Task Leave()
    {
        await BenchmarkServer.EmptyAsync(driver);
        await Run("DROP CONSTRAINT bench_id IF EXISTS");
        await driver.DisposeAsync();
    }

    /// <summary>100,000 edges in batches of 10,000; the time is that of all. Prints the server's share of it.</summary>
    [Benchmark]
    public async Task EdgesInBatches()
    {
        OnTheServer = TimeSpan.Zero;
        await using var session = driver.AsyncSession();
        foreach (var rows in Enumerable.Range(0, edges).Chunk(batch))
        {
            var parameters = new Dictionary<string, object?> { ["rows"] = rows.Select(Row).ToList() };
            var summary = await session.ExecuteWriteAsync(async t => await (await t.RunAsync(statement, parameters)).ConsumeAsync());
            OnTheServer += summary.ResultAvailableAfter + summary.ResultConsumedAfter;
        }

        Console.WriteLine(FormattableString.Invariant($"// the server worked on the statements for {OnTheServer.TotalSeconds:0.00} s"));
    }

    private static Dictionary<string, object?> Row(int i) => new(StringComparer.Ordinal)
    {
        ["a"] = i * 7919 % nodes,
        ["b"] = i * 104_729L % nodes,
        ["weight"] = i % 5 / 5.0,
    };

    private async Task Run(string text)
    {
        await using var session = driver.AsyncSession();
        await (await session.RunAsync(text)).ConsumeAsync();
    }
}
