namespace PartnershipGraph.Benchmarks;

/// <summary>The Neo4j that is measured against: any database on it may be emptied.</summary>
internal static class BenchmarkServer
{
    private const string variable = "PARTNERSHIPGRAPH_NEO4J_URI";

    /// <summary>Its address, with user and password, as the integration tests take it.</summary>
    public static string Address => Environment.GetEnvironmentVariable(variable)
        ?? throw new InvalidOperationException($"{variable} is not set: give a Neo4j that may be emptied, as in bolt://neo4j:password@localhost:7687");

    /// <summary>A driver with its defaults.</summary>
    public static IDriver Open() => Open(Address);

    /// <summary>A driver with its defaults for another address.</summary>
    public static IDriver Open(string uri)
    {
        var address = new Uri(uri);
        var login = address.UserInfo.Split(':', 2).Select(Uri.UnescapeDataString).ToArray();
        return GraphDatabase.Driver($"{address.Scheme}://{address.Authority}", login.Length == 2 ? AuthTokens.Basic(login[0], login[1]) : AuthTokens.None);
    }

    /// <summary>Removes every node and relationship but the history of the schema, in batches that a small heap can hold.</summary>
    public static async Task EmptyAsync(IDriver driver)
    {
        await using var session = driver.AsyncSession();
        await (await session.RunAsync("MATCH (n) WHERE NOT n:Migration CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS")).ConsumeAsync();
    }
}
