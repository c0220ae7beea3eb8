using PartnershipGraph.IntegrationTests.Databases;

namespace PartnershipGraph.IntegrationTests.Failures;

/// <summary>Two writers that wait for each other (C12): the server ends one, the driver runs it again.</summary>
internal sealed class DeadlockTests
{
    private static TestDatabase Database => IntegrationServer.Database;

    [SetUp]
    public async Task TwoNodesAsync()
    {
        await Database.WipeAsync();
        await Database.RunAsync("CREATE (:Scale {id: 'a', sum: 0}), (:Scale {id: 'b', sum: 0})");
    }

    [Test]
    [CancelAfter(60_000)]
    public async Task C12_Of_two_writers_in_a_deadlock_one_is_run_again_and_both_complete()
    {
        var (first, second) = (new TaskCompletionSource(), new TaskCompletionSource());
        var runs = 0;

        async Task WriteAsync(string begin, string end, int amount, TaskCompletionSource own, TaskCompletionSource other)
        {
            await using var session = Database.Session();
            await session.ExecuteWriteAsync(async transaction =>
            {
                Interlocked.Increment(ref runs);
                await AddAsync(transaction, begin, amount);
                // Only when each holds its first lock does either ask for the other's.
                own.TrySetResult();
                await other.Task;
                await AddAsync(transaction, end, amount);
            });
        }

        await Task.WhenAll(WriteAsync("a", "b", 1, first, second), WriteAsync("b", "a", 10, second, first));

        var sums = await Database.RunAsync("MATCH (s:Scale) RETURN s.sum AS sum ORDER BY s.id");
        Assert.That(sums.Select(r => r["sum"].As<int>()), Is.EqualTo(new[] { 11, 11 }), "as if one had run after the other");
        Assert.That(runs, Is.GreaterThanOrEqualTo(3), "one of them had to run twice");
    }

    private static async Task AddAsync(IAsyncQueryRunner transaction, string id, int amount)
    {
        var cursor = await transaction.RunAsync("MATCH (s:Scale {id: $id}) SET s.sum = s.sum + $amount", new { id, amount });
        await cursor.ConsumeAsync();
    }
}
