using Microsoft.Extensions.Time.Testing;
using PartnershipGraph.Bolt.Addresses;
using PartnershipGraph.Bolt.Routing;

namespace PartnershipGraph.Bolt.Tests.Routing;

[TestFixture]
internal sealed class RoutingTablesTests
{
    private static readonly ServerAddress one = new("one", 1);
    private static readonly ServerAddress two = new("two", 2);
    private static readonly RoutingKey home = new(null, null);

    private FakeTimeProvider time = new();
    private RoutingTables tables = new(TimeProvider.System);

    [SetUp]
    public void Start_anew()
    {
        time = new FakeTimeProvider();
        tables = new RoutingTables(time);
        tables.Keep(home, new RoutingTable("neo4j", [one, two], [one, two], [one], TimeSpan.FromMinutes(5)));
    }

    [Test]
    public void A_table_is_good_for_its_time_and_its_routers_longer()
    {
        time.Advance(TimeSpan.FromSeconds(299));
        Assert.That(tables.Fresh(home, AccessMode.Read), Is.Not.Null);
        time.Advance(TimeSpan.FromSeconds(2));
        Assert.That(tables.Fresh(home, AccessMode.Read), Is.Null);
        Assert.That(tables.Last(home)!.Routers, Is.EqualTo(new[] { one, two }));
    }

    [Test]
    public void A_table_is_kept_for_its_database_and_user_and_the_home_database_under_its_name_too()
    {
        Assert.That(tables.Fresh(new RoutingKey("neo4j", null), AccessMode.Write), Is.Not.Null);
        Assert.That(tables.Fresh(new RoutingKey("other", null), AccessMode.Write), Is.Null);
        Assert.That(tables.Fresh(new RoutingKey(null, "somebody"), AccessMode.Write), Is.Null);
    }

    [Test]
    public void A_server_that_does_not_answer_is_forgotten_everywhere()
    {
        tables.Forget(one);
        Assert.That(tables.Fresh(home, AccessMode.Read)!.Readers, Is.EqualTo(new[] { two }));
        Assert.That(tables.Fresh(home, AccessMode.Write), Is.Null, "without a writer the table is asked for again");
        tables.Forget(two);
        Assert.That(tables.Fresh(home, AccessMode.Read), Is.Null);
    }

    [Test]
    public void A_server_that_does_not_write_any_more_still_reads()
    {
        tables.ForgetWriter(one);
        Assert.That(tables.Fresh(home, AccessMode.Write), Is.Null);
        Assert.That(tables.Fresh(home, AccessMode.Read)!.Readers, Is.EqualTo(new[] { one, two }));
    }
}
