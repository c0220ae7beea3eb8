using BenchmarkDotNet.Attributes;

namespace PartnershipGraph.Benchmarks;

/// <summary>Many small answers: what a round trip costs.</summary>
public class Reads
{
    private const int serial = 2_000;
    private const int parallel = 4_000;
    private const int lanes = 16;
    private IDriver driver = null!;

    /// <summary>Connects.</summary>
    [GlobalSetup]
    public void Connect() => driver = BenchmarkServer.Open();

    /// <summary>Disconnects.</summary>
    [GlobalCleanup]
    public void Disconnect() => driver.Dispose();

    /// <summary>2,000 managed reads one after the other; the time is that of one.</summary>
    /// <returns>The sum of what was read.</returns>
    [Benchmark(OperationsPerInvoke = serial)]
    public async Task<long> OneAfterTheOther() => await SumOf(serial);

    /// <summary>4,000 managed reads, 16 at a time; the time is that of one.</summary>
    /// <returns>The sum of what was read.</returns>
    [Benchmark(OperationsPerInvoke = parallel)]
    public async Task<long> SixteenAtATime() =>
        (await Task.WhenAll(Enumerable.Range(0, lanes).Select(_ => Task.Run(() => SumOf(parallel / lanes))))).Sum();

    private async Task<long> SumOf(int reads)
    {
        var sum = 0L;
        for (var i = 0; i < reads; i++)
        {
            await using var session = driver.AsyncSession(o => o.WithDefaultAccessMode(AccessMode.Read));
            var parameters = new Dictionary<string, object?> { ["i"] = i };
            sum += await session.ExecuteReadAsync(async t => (await (await t.RunAsync("RETURN $i AS i", parameters)).SingleAsync())["i"].As<long>());
        }

        return sum;
    }
}
