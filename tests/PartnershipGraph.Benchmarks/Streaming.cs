using BenchmarkDotNet.Attributes;

namespace PartnershipGraph.Benchmarks;

/// <summary>A large answer, row by row: what a read of a whole graph costs the client.</summary>
public class Streaming
{
    private const int rows = 1_000_000;
    private const string statement = "UNWIND range(1, $rows) AS i RETURN i AS id, 'CHN' AS sponsor, i * 0.5 AS weight";
    private IDriver driver = null!;

    /// <summary>Connects.</summary>
    [GlobalSetup]
    public void Connect() => driver = BenchmarkServer.Open();

    /// <summary>Disconnects.</summary>
    [GlobalCleanup]
    public void Disconnect() => driver.Dispose();

    /// <summary>1,000,000 rows of a number, a text and a weight; time and bytes are those of one row.</summary>
    /// <returns>The sum of what was read, so that nothing is left out.</returns>
    [Benchmark(OperationsPerInvoke = rows)]
    public async Task<double> RowsOfThreeColumns()
    {
        await using var session = driver.AsyncSession(o => o.WithDefaultAccessMode(AccessMode.Read));
        return await session.ExecuteReadAsync(async transaction =>
        {
            var cursor = await transaction.RunAsync(statement, new Dictionary<string, object?> { ["rows"] = rows });
            var sum = 0.0;
            while (await cursor.FetchAsync())
            {
                var row = cursor.Current;
                sum += row[0].As<long>() + row[1].As<string>().Length + row[2].As<double>();
            }

            return sum;
        });
    }
}
