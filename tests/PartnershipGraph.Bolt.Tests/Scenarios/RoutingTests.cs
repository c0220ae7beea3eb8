using System.Net;
using System.Net.Sockets;
using PartnershipGraph.Bolt.Tests.Stub;

namespace PartnershipGraph.Bolt.Tests.Scenarios;

/// <summary>Addresses with neo4j: who is asked for a routing table, and what becomes of what it says.</summary>
internal sealed class RoutingTests
{
    private const string table =
        """
        C: ROUTE
        S: SUCCESS
        {rt: {ttl: 300, db: 'neo4j', servers: [{role: 'ROUTE', addresses: [$address]},
        {role: 'READ', addresses: [$reader]}, {role: 'WRITE', addresses: [$writer]}]}}
        """;

    private static readonly string ofItself = table
        .Replace("$reader", "$address", StringComparison.Ordinal)
        .Replace("$writer", "$address", StringComparison.Ordinal);

    [Test]
    [Scenario("F12")]
    public Task The_address_that_the_user_gave_is_in_the_routing_context() => new Play(
        $$"""
        handshake
        C: HELLO {user_agent: *, bolt_agent: *, routing: {address: $address, policy: 'near'} }
        S: SUCCESS {server: 'Neo4j/5.26.30', connection_id: 'bolt-1'}
        C: LOGON {scheme: 'none'}
        S: SUCCESS {}
        C: ROUTE {address: $address, policy: 'near'} ['b:1'] {db: 'graph'}
        S: SUCCESS
        {rt: {ttl: 300, db: 'graph', servers: [{role: 'ROUTE', addresses: [$address]},
        {role: 'READ', addresses: [$address]}, {role: 'WRITE', addresses: [$address]}]} }
        {{Seven.Lines}}
        """)
    {
        Scheme = "neo4j",
        Query = "?policy=near",
        Stub = new StubOptions { Host = "db.example" },
        Resolve = Loopback,
    }.RunAsync(async driver =>
    {
        await using var session = driver.AsyncSession(config => config.WithDatabase("graph").WithBookmarks(Bookmarks.From("b:1")));

        Assert.That(await session.SevenAsync(), Is.EqualTo([7]));
    });

    [Scenario("F13")]
    [TestCase("Neo.ClientError.Database.DatabaseNotFound", typeof(FatalDiscoveryException))]
    [TestCase("Neo.ClientError.Transaction.InvalidBookmark", typeof(InvalidBookmarkException))]
    [TestCase("Neo.ClientError.Statement.ArgumentError", typeof(StatementArgumentException))]
    [TestCase("Neo.ClientError.Security.Forbidden", typeof(ForbiddenException))]
    [TestCase("Neo.ClientError.Made.Up", typeof(ClientException))]
    public Task A_fault_of_the_client_at_ROUTE_is_told_at_once_and_no_other_router_is_asked(string code, Type exception) => new Play(
        $$"""
        ready 5.4
        C: ROUTE
        S: FAILURE {code: '{{code}}', message: 'told'}
        recover
        """)
    { Scheme = "neo4j" }.RunAsync(async (driver, stub) =>
    {
        await using var session = driver.AsyncSession(config => config.WithDatabase("nowhere"));

        Assert.That(() => session.ExecuteReadAsync(transaction => transaction.SevenAsync()),
            Throws.InstanceOf(exception).With.Message.Contain("told").And.Message.Not.Contain("routing"));
        Assert.That(stub.Count("ROUTE"), Is.EqualTo(1));
    });

    [Test]
    [Scenario("F14")]
    public Task A_table_that_names_a_host_of_nowhere_is_told_with_it_and_the_way_around() => new Play(
        $"ready\n{table}\nrepeat\n{table}\nend")
    {
        Scheme = "neo4j",
        Stub = new StubOptions { Host = "db.example", Given = Given(reader: "inside.example:7687", writer: "inside.example:7687") },
        Resolve = (host, cancellation) => host is "db.example" ? Loopback(host, cancellation) : Nowhere(),
        Config = config => config.WithMaxTransactionRetryTime(TimeSpan.Zero),
    }.RunAsync(async (driver, stub) =>
    {
        await using var session = driver.AsyncSession();
        var error = (await Assert.CatchAsync<ServiceUnavailableException>(() => session.SevenAsync()))!;

        Assert.That(error.Message, Does.Contain("inside.example:7687").And.Contain(stub.Address).And.Contain("bolt://"));
    });

    [Test]
    public async Task Reading_goes_to_a_reader_and_writing_to_a_writer()
    {
        const string unit = $"S: SUCCESS {{}}\n{Seven.Lines}\nC: COMMIT\nS: SUCCESS {{}}";
        await using var reader = new StubServer($"ready\nC: BEGIN {{mode: 'r', db: 'neo4j'}}\n{unit}");
        await using var writer = new StubServer($"ready\nC: BEGIN {{db: 'neo4j'}}\n{unit}");

        await new Play($"ready\n{table}")
        {
            Scheme = "neo4j",
            Stub = new StubOptions { Given = Given(reader.Address, writer.Address) },
        }.RunAsync(async driver =>
        {
            await using var session = driver.AsyncSession();
            await session.ExecuteReadAsync(transaction => transaction.SevenAsync());
            await session.ExecuteWriteAsync(transaction => transaction.SevenAsync());
        });
        await reader.PlayedToEndAsync();
        await writer.PlayedToEndAsync();
    }

    [Test]
    public Task A_table_is_asked_for_again_when_its_time_is_over() => new Play(
        $"ready\n{ofItself}\n{Seven.Lines}\n{Seven.Lines}\n{ofItself}\n{Seven.Lines}")
    {
        Scheme = "neo4j",
        Time = ManualTime.Standing(out var time),
        Config = config => config.WithConnectionLivenessCheckTimeout(TimeSpan.FromHours(1)),
    }.RunAsync(async driver =>
    {
        foreach (var seconds in new[] { 0, 299, 1 })
        {
            time.Advance(TimeSpan.FromSeconds(seconds));
            await using var session = driver.AsyncSession();
            Assert.That(await session.SevenAsync(), Is.EqualTo([7]));
        }
    });

    [Test]
    public async Task A_server_that_no_longer_leads_is_not_written_to_again()
    {
        await using var former = new StubServer(
            $$"""
            ready 5.4
            C: BEGIN
            S: SUCCESS {}
            C: RUN 'RETURN 7 AS n'
            C: PULL
            S: FAILURE {code: 'Neo.ClientError.Cluster.NotALeader', message: 'no longer'}
            S: IGNORED
            recover
            """);
        await using var leader = new StubServer($"ready\nC: BEGIN\nS: SUCCESS {{}}\n{Seven.Lines}\nC: COMMIT\nS: SUCCESS {{}}");
        var given = Given(former.Address, former.Address);
        given["leader"] = leader.Address;

        await new Play($"ready\n{table}\n{table.Replace("$writer", "$leader", StringComparison.Ordinal)}")
        {
            Scheme = "neo4j",
            Time = ManualTime.Standing(out var time),
            Stub = new StubOptions { Given = given },
        }.RunAsync(async driver =>
        {
            await using var session = driver.AsyncSession();
            var work = session.ExecuteWriteAsync(transaction => transaction.SevenAsync());
            await time.PassUntilAsync(work);
            Assert.That(await work, Is.EqualTo([7]));
        });
        await former.PlayedToEndAsync();
        await leader.PlayedToEndAsync();
    }

    [Test]
    public Task A_table_without_writers_is_good_for_reading() => new Play(
        $"ready\n{ofItself.Replace("WRITE", "MADE UP", StringComparison.Ordinal)}\n{Seven.Lines}")
    { Scheme = "neo4j" }.RunAsync(async driver =>
    {
        await using var session = driver.AsyncSession(config => config.WithDefaultAccessMode(AccessMode.Read));

        Assert.That(await session.SevenAsync(), Is.EqualTo([7]));
    });

    private static Dictionary<string, object?> Given(string reader, string writer) =>
        new(StringComparer.Ordinal) { ["reader"] = reader, ["writer"] = writer };

    private static Task<IPAddress[]> Loopback(string host, CancellationToken cancellation) =>
        Task.FromResult<IPAddress[]>([IPAddress.Loopback]);

    private static Task<IPAddress[]> Nowhere() => Task.FromException<IPAddress[]>(new SocketException((int)SocketError.HostNotFound));
}
