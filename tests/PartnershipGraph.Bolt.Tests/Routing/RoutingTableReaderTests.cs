using PartnershipGraph.Bolt.Addresses;
using PartnershipGraph.Bolt.Routing;

namespace PartnershipGraph.Bolt.Tests.Routing;

[TestFixture]
internal sealed class RoutingTableReaderTests
{
    [Test]
    public void A_table_names_servers_by_role_its_database_and_its_time()
    {
        var table = RoutingTableReader.Read(Answer(300, "neo4j", ("READ", ["a:1", "b:2"]), ("WRITE", ["[::1]:3"]), ("ROUTE", ["a:1"])));
        Assert.Multiple(() =>
        {
            Assert.That(table.Database, Is.EqualTo("neo4j"));
            Assert.That(table.TimeToLive, Is.EqualTo(TimeSpan.FromMinutes(5)));
            Assert.That(table.For(AccessMode.Read), Is.EqualTo(new[] { new ServerAddress("a", 1), new ServerAddress("b", 2) }));
            Assert.That(table.For(AccessMode.Write), Is.EqualTo(new[] { new ServerAddress("::1", 3) }));
            Assert.That(table.Routers, Is.EqualTo(new[] { new ServerAddress("a", 1) }));
        });
    }

    [Test]
    public void A_table_without_writers_is_good_for_reading() =>
        Assert.That(RoutingTableReader.Read(Answer(1, null, ("READ", ["a"]), ("ROUTE", ["a"]))).Writers, Is.Empty);

    [Test]
    public void A_table_without_readers_or_routers_is_none()
    {
        Assert.That(
            () => RoutingTableReader.Read(Answer(1, null, ("WRITE", ["a"]), ("ROUTE", ["a"]))), Throws.InstanceOf<ProtocolException>());
        Assert.That(() => RoutingTableReader.Read(Answer(1, null, ("READ", ["a"]))), Throws.InstanceOf<ProtocolException>());
    }

    [Test]
    public void An_answer_that_holds_no_table_is_refused()
    {
        Assert.That(() => RoutingTableReader.Read(new Dictionary<string, object?>()), Throws.InstanceOf<ProtocolException>());
        Assert.That(() => RoutingTableReader.Read(new Dictionary<string, object?> { ["rt"] = 1L }), Throws.InstanceOf<ProtocolException>());
        Assert.That(
            () => RoutingTableReader.Read(Answer(1, null, ("READ", ["a:b"]), ("ROUTE", ["a"]))),
            Throws.InstanceOf<ProtocolException>().With.Message.Contains("a:b"));
    }

    [TestCase(long.MaxValue, 86400)]
    [TestCase(-5, 0)]
    public void A_time_beyond_sense_is_bounded(long seconds, int expected) =>
        Assert.That(
            RoutingTableReader.Read(Answer(seconds, null, ("READ", ["a"]), ("ROUTE", ["a"]))).TimeToLive,
            Is.EqualTo(TimeSpan.FromSeconds(expected)));

    private static Dictionary<string, object?> Answer(
        long ttl, string? database, params (string Role, string[] Addresses)[] servers) => new()
        {
            ["rt"] = new Dictionary<string, object?>
            {
                ["ttl"] = ttl,
                ["db"] = database,
                ["servers"] = servers.Select(server => (object?)new Dictionary<string, object?>
                {
                    ["role"] = server.Role,
                    ["addresses"] = server.Addresses.Cast<object?>().ToList(),
                }).ToList(),
            },
        };
}
