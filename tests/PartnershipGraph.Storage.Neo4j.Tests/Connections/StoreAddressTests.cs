using PartnershipGraph.Analysis;
using PartnershipGraph.Storage.Neo4j.Connections;

namespace PartnershipGraph.Storage.Neo4j.Tests.Connections;

internal sealed class StoreAddressTests
{
    [TestCase("bolt://host", "bolt", "host", 7687, null)]
    [TestCase("bolt://host/", "bolt", "host", 7687, null)]
    [TestCase("bolt://host:7690/", "bolt", "host", 7690, null)]
    [TestCase("BOLT+S://host:7690/movies", "bolt+s", "host", 7690, "movies")]
    [TestCase("bolt+ssc://10.0.0.1:1/a%20b", "bolt+ssc", "10.0.0.1", 1, "a b")]
    [TestCase("neo4j://host:65535/movies/", "neo4j", "host", 65535, "movies")]
    [TestCase("neo4j+s://x.databases.neo4j.io", "neo4j+s", "x.databases.neo4j.io", 7687, null)]
    [TestCase("neo4j+ssc://host:", "neo4j+ssc", "host", 7687, null)]
    [TestCase("bolt://[::1]", "bolt", "[::1]", 7687, null)]
    [TestCase("bolt://[fe80::1]:7690/db", "bolt", "[fe80::1]", 7690, "db")]
    [TestCase("bolt://neo4j_db-1:7687", "bolt", "neo4j_db-1", 7687, null)]
    [TestCase("  bolt://host  ", "bolt", "host", 7687, null)]
    public void An_address_is_taken_apart(string uri, string scheme, string host, int port, string? database)
    {
        var address = Parse(uri);

        Assert.That((address.Scheme, address.Host, address.Port, address.Database), Is.EqualTo((scheme, host, port, database)));
    }

    [TestCase("bolt://neo4j:secret@host", "neo4j", "secret")]
    [TestCase("bolt://colon:p%2541%3As%2Fw%40rd%231@host", "colon", "p%41:s/w@rd#1", TestName = "n01: decoded exactly once")]
    [TestCase("bolt://a%40b.org:%C3%A9%25@host", "a@b.org", "é%")]
    [TestCase("bolt://neo4j:a:b:c@host", "neo4j", "a:b:c")]
    [TestCase("bolt://neo4j:p@ss@host", "neo4j", "p@ss")]
    [TestCase("bolt://neo4j:a+b@host", "neo4j", "a+b")]
    [TestCase("bolt://neo4j:100%@host", "neo4j", "100%")]
    [TestCase("bolt://:secret@host", "neo4j", "secret")]
    public void User_and_password_are_percent_decoded_once(string uri, string user, string password)
    {
        var address = Parse(uri);

        Assert.That((address.User, address.Password, address.Host), Is.EqualTo((user, password, "host")));
    }

    [TestCase("bolt://host", "alice", "p%41:s/w@rd#1", "alice", "p%41:s/w@rd#1", TestName = "The variables are taken literally")]
    [TestCase("bolt://host", "", "", null, null, TestName = "An empty variable is none")]
    [TestCase("bolt://host", "alice", "", null, null, TestName = "A name alone logs nobody in")]
    [TestCase("bolt://host", null, "secret", "neo4j", "secret", TestName = "A password alone is that of the user neo4j")]
    [TestCase("bolt://bob:own@host", "alice", "secret", "bob", "own", TestName = "The address comes first")]
    [TestCase("bolt://bob@host", "alice", "secret", "bob", "secret", TestName = "A user of the address, a password of the environment")]
    [TestCase("bolt://:own@host", "alice", "secret", "alice", "own", TestName = "A password of the address, a user of the environment")]
    [TestCase("bolt://@host", "alice", "secret", "alice", "secret", TestName = "Empty user information is none")]
    public void Who_logs_in(string uri, string? envUser, string? envPassword, string? user, string? password)
    {
        var address = StoreAddress.Parse(uri, name => name == "NEO4J_USERNAME" ? envUser : name == "NEO4J_PASSWORD" ? envPassword : null);

        Assert.That((address.User, address.Password, address.HasCredentials), Is.EqualTo((user, password, user is not null)));
    }

    [Test]
    public void A_user_of_the_address_without_any_password_is_refused() =>
        Assert.That(() => Parse("bolt://neo4j@host"), Throws.TypeOf<UsageException>().With.Message.Contains("NEO4J_PASSWORD"));

    [TestCase("http://host:7474")]
    [TestCase("https://host")]
    public void An_address_of_the_browser_is_told_the_port_of_Bolt(string uri) =>
        Assert.That(() => Parse(uri), Throws.TypeOf<UsageException>().With.Message.Contains("7687").And.Message.Contains("bolt://"));

    [TestCase("host:7687")]
    [TestCase("")]
    [TestCase("ftp://host")]
    [TestCase("bolt+routing://host")]
    public void Another_scheme_is_told_those_that_there_are(string uri)
    {
        var refusal = Assert.Throws<UsageException>(() => Parse(uri));

        foreach (var scheme in StoreAddress.Schemes)
            Assert.That(refusal!.Message, Does.Contain(scheme));
    }

    [TestCase("bolt://")]
    [TestCase("bolt://neo4j:secret@")]
    [TestCase("bolt://neo4j:secret@:7687")]
    [TestCase("bolt://neo4j:secret@host:secret")]
    [TestCase("bolt://neo4j:secret@host:0")]
    [TestCase("bolt://neo4j:secret@host:65536")]
    [TestCase("bolt://neo4j:secret@host:-1")]
    [TestCase("bolt://neo4j:secret@::1:7687")]
    [TestCase("bolt://neo4j:secret@[::1")]
    [TestCase("bolt://neo4j:secret@[::1]x")]
    [TestCase("bolt://neo4j:secret@host/a/b")]
    [TestCase("bolt://neo4j:secret@host//db")]
    [TestCase("bolt://neo4j:secret@host?policy=secret")]
    [TestCase("neo4j://neo4j:secret@host?policy")]
    [TestCase("neo4j://neo4j:secret@host?a=secret&a=b")]
    [TestCase("bolt://neo4j:secret@ho^st")]
    [TestCase("bolt://neo4j:secret#1@host")]
    [TestCase("bolt://neo4j:secret/1@host")]
    [TestCase("bolt://neo4j:1/secret@host:7687")]
    [TestCase("bolt://neo4j:secret?1@host")]
    [TestCase("secret://neo4j:secret@host")]
    [TestCase("neo4j:secret@host")]
    public void A_bad_address_is_refused_without_showing_what_could_be_a_password(string uri) =>
        Assert.That(() => Parse(uri), Throws.TypeOf<UsageException>().With.Message.Not.Contains("secret"));

    [Test]
    public void A_query_part_is_the_routing_context_of_neo4j()
    {
        var address = Parse("neo4j://neo4j:secret@host/db?region=europe&policy=x");

        using var scope = Assert.EnterMultipleScope();
        Assert.That((address.Database, address.RoutingContext, address.IsRouted), Is.EqualTo(("db", "region=europe&policy=x", true)));
        Assert.That(address.ToDriverUri(), Is.EqualTo("neo4j://host:7687?region=europe&policy=x"));
        Assert.That(() => Parse("bolt://host?region=europe"), Throws.TypeOf<UsageException>().With.Message.Contains("routing context"));
    }

    [Test]
    [SetCulture("tr-TR")]
    public void It_prints_scheme_host_and_port_only()
    {
        var address = Parse("BOLT://neo4j:secret@host:7690/db");

        Assert.That((address.ToString(), $"{address}", address.ToDriverUri()), Is.EqualTo(("bolt://host:7690", "bolt://host:7690", "bolt://host:7690")));
    }

    private static StoreAddress Parse(string uri) => StoreAddress.Parse(uri, _ => null);
}
