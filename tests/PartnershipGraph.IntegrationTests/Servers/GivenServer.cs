namespace PartnershipGraph.IntegrationTests.Servers;

/// <summary>
/// The server that somebody names: PARTNERSHIPGRAPH_NEO4J_URI, with user and password in it or in
/// PARTNERSHIPGRAPH_NEO4J_USERNAME (neo4j) and PARTNERSHIPGRAPH_NEO4J_PASSWORD (none: no login), and, where HTTP is not
/// at 7474, PARTNERSHIPGRAPH_NEO4J_HTTP.
/// </summary>
internal static class GivenServer
{
    public const string Variable = "PARTNERSHIPGRAPH_NEO4J_URI";

    /// <summary>Null where none is named.</summary>
    /// <exception cref="UriFormatException">What is named is no address.</exception>
    public static TestServer? Read(Func<string, string?> variable)
    {
        if (variable(Variable) is not { Length: > 0 } text)
            return null;

        var uri = new Uri(text);
        var login = uri.UserInfo.Split(':', 2).Select(Uri.UnescapeDataString).ToList();
        var port = uri.Port < 0 ? 7687 : uri.Port;
        var http = variable("PARTNERSHIPGRAPH_NEO4J_HTTP") is { Length: > 0 } address
            ? new Uri(address)
            : new UriBuilder("http", uri.Host, 7474).Uri;
        return new TestServer(
            new UriBuilder(uri.Scheme, uri.Host, port).Uri,
            login is [{ Length: > 0 } user, ..] ? user : variable("PARTNERSHIPGRAPH_NEO4J_USERNAME") is { Length: > 0 } name ? name : "neo4j",
            login is [_, var password] ? password : variable("PARTNERSHIPGRAPH_NEO4J_PASSWORD") is { Length: > 0 } secret ? secret : null,
            http,
            Variable);
    }
}
