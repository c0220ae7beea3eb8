using PartnershipGraph.IntegrationTests.Databases;
using PartnershipGraph.IntegrationTests.Queries;

namespace PartnershipGraph.IntegrationTests.Importing;

/// <summary>A lock that changes hands while its former holder asks for it: what is compared is what stands, not what stood.</summary>
internal sealed class LockHandoverTests
{
    private static readonly Dictionary<string, object?> parameters = new(StringComparer.Ordinal)
    {
        ["name"] = "import",
        ["token"] = "former",
        ["seconds"] = 10,
        ["key"] = "1/actors/0",
        ["import"] = 1,
        ["table"] = "actors",
        ["rows"] = 1,
        ["digest"] = "d",
        ["plan"] = "p",
        ["columns"] = new List<string>(),
    };

    private static TestDatabase Database => IntegrationServer.Database;

    [TestCase("import/record_batch.cypher")]
    [TestCase("import/hold_lock.cypher")]
    [TestCase("import/begin_import.cypher")]
    [TestCase("import/finish_import.cypher")]
    [TestCase("store/renew_lock.cypher")]
    [CancelAfter(60_000)]
    public async Task The_former_holder_waits_for_the_handover_and_finds_the_lock_lost(string statement)
    {
        await Database.WipeAsync();
        await Database.ChangeAsync("CREATE (:WorkLock {name: 'import', token: 'former'}), (:Dataset {key: 'partnerships', import: 1})");
        var text = ShippedStatement.All.Single(s => s.Path == statement).Text;
        await using var thief = Database.Session();
        var handover = await thief.BeginTransactionAsync();
        await (await handover.RunAsync("MATCH (l:WorkLock) SET l.token = 'new'")).ConsumeAsync();

        await using var former = Database.Session();
        var asking = former.ExecuteWriteAsync(async t => await (await t.RunAsync(text, parameters)).ToListAsync());
        await UntilSomebodyWaitsAsync(asking);
        await handover.CommitAsync();

        Assert.That(await asking, Is.Empty);
    }

    /// <summary>The server says when a transaction waits for another's lock; what is over by then, rightly or not, never will.</summary>
    private static async Task UntilSomebodyWaitsAsync(Task waiting)
    {
        while (!waiting.IsCompleted && (await Database.RunAsync("SHOW TRANSACTIONS YIELD status WHERE status STARTS WITH 'Blocked' RETURN status")).Count == 0)
            await Task.Delay(20);
    }
}
