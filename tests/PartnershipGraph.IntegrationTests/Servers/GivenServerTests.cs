namespace PartnershipGraph.IntegrationTests.Servers;

internal sealed class GivenServerTests
{
    [Test]
    public void Nothing_named_is_no_server() => Assert.That(Read(new()), Is.Null);

    [Test]
    public void A_login_in_the_address_is_decoded_and_wins()
    {
        var server = Read(new()
        {
            ["PARTNERSHIPGRAPH_NEO4J_URI"] = "bolt://ann:p%40ss%3Aword@db.example:7690",
            ["PARTNERSHIPGRAPH_NEO4J_USERNAME"] = "other",
            ["PARTNERSHIPGRAPH_NEO4J_PASSWORD"] = "other",
        })!;

        using var scope = Assert.EnterMultipleScope();
        Assert.That(server.User, Is.EqualTo("ann"));
        Assert.That(server.Password, Is.EqualTo("p@ss:word"));
        Assert.That(server.Host, Is.EqualTo("db.example:7690"));
        Assert.That(server.Bolt.UserInfo, Is.Empty);
        Assert.That(server.StoreUri, Is.EqualTo("bolt://ann:p%40ss%3Aword@db.example:7690"));
        Assert.That(server.ToString(), Does.Not.Contain("word"));
    }

    [Test]
    public void The_login_may_come_from_variables_and_the_ports_have_defaults()
    {
        var server = Read(new()
        {
            ["PARTNERSHIPGRAPH_NEO4J_URI"] = "bolt://db.example",
            ["PARTNERSHIPGRAPH_NEO4J_USERNAME"] = "ann",
            ["PARTNERSHIPGRAPH_NEO4J_PASSWORD"] = "secret",
        })!;

        using var scope = Assert.EnterMultipleScope();
        Assert.That((server.User, server.Password), Is.EqualTo(("ann", "secret")));
        Assert.That(server.Host, Is.EqualTo("db.example:7687"));
        Assert.That(server.Http, Is.EqualTo(new Uri("http://db.example:7474")));
    }

    [Test]
    public void Without_a_password_there_is_no_login() =>
        Assert.That(Read(new() { ["PARTNERSHIPGRAPH_NEO4J_URI"] = "bolt://db.example" })!.StoreUri, Is.EqualTo("bolt://db.example:7687"));

    private static TestServer? Read(Dictionary<string, string> variables) => GivenServer.Read(variables.GetValueOrDefault);
}
