using System.Diagnostics;
using PartnershipGraph.Cli.Tests.Running;
using PartnershipGraph.IntegrationTests.Databases;

namespace PartnershipGraph.IntegrationTests.Reading;

/// <summary>Rows pass through; they are not gathered.</summary>
[Category("Heavy")]
internal sealed class StreamingTests
{
    private const string statement = "UNWIND range(1, $n) AS i RETURN i, i * 0.5 AS half, 'row ' + toString(i) AS text";
    private const int many = 1_000_000;

    // What a million such rows would take if they were kept is 100 MB and more: three boxed values and a list each.
    private const long allowedGrowth = 48L << 20;

    private static TestDatabase Database => IntegrationServer.Database;

    [Test]
    public async Task A_million_rows_stream_through_the_program_in_the_memory_of_a_few()
    {
        var few = await PeakAsync(20_000);
        var all = await PeakAsync(many);

        Assert.That(all - few, Is.LessThan(allowedGrowth), $"peak working set: {few >> 20} MB with 20,000 rows, {all >> 20} MB with {many}");
    }

    [Test]
    public async Task A_million_rows_stream_through_the_driver_in_the_memory_of_a_few()
    {
        await using var session = Database.Session();
        var cursor = await session.RunAsync(statement, new { n = many });
        var (rows, sum, before, largest) = (0, 0L, GC.GetTotalMemory(forceFullCollection: true), 0L);
        while (await cursor.FetchAsync())
        {
            sum += cursor.Current["i"].As<long>();
            if (++rows % 100_000 == 0)
                largest = Math.Max(largest, GC.GetTotalMemory(forceFullCollection: true) - before);
        }

        using var scope = Assert.EnterMultipleScope();
        Assert.That(rows, Is.EqualTo(many));
        Assert.That(sum, Is.EqualTo((long)many * (many + 1) / 2));
        Assert.That(largest, Is.LessThan(allowedGrowth), "bytes alive in the middle of the stream");
    }

    [Test]
    public async Task A_reader_that_stops_early_leaves_nothing_running_on_the_server()
    {
        await using (var session = Database.Session())
        {
            var cursor = await session.RunAsync("UNWIND range(1, 100000000) AS i RETURN i AS streamed_by_the_test");
            await cursor.FetchAsync();
            Assert.That(cursor.Current[0].As<long>(), Is.EqualTo(1));
        }

        Assert.That(await ServerWork.EndsAsync(Database, "streamed_by_the_test"), Is.True);
    }

    /// <summary>The largest working set of a run, while its rows are read as fast as they come.</summary>
    private static async Task<long> PeakAsync(int rows)
    {
        using var process = ProgramProcess.Start(["cypher", "run", "-", "-p", FormattableString.Invariant($"n={rows}"), "--format", "csv", "--store", Database.StoreUri]);
        await process.StandardInput.WriteAsync(statement);
        process.StandardInput.Close();
        var error = process.StandardError.ReadToEndAsync();
        var (lines, peak) = (0, 0L);
        while (await process.StandardOutput.ReadLineAsync() is not null)
        {
            if (++lines % 10_000 == 0)
                peak = Math.Max(peak, Peak(process));
        }

        await process.WaitForExitAsync();
        Assert.That(process.ExitCode, Is.Zero, await error);
        Assert.That(lines, Is.EqualTo(rows + 1), "the header and the rows");
        return peak;
    }

    private static long Peak(Process process)
    {
        process.Refresh();
        return process.HasExited ? 0 : process.PeakWorkingSet64;
    }
}
