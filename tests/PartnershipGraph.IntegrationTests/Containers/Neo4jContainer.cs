using DotNet.Testcontainers.Containers;

namespace PartnershipGraph.IntegrationTests.Containers;

/// <summary>A running Neo4j.</summary>
internal sealed class Neo4jContainer(Neo4jConfiguration configuration) : DockerContainer(configuration)
{
    /// <summary>Where Bolt answers, without credentials; drivers that route by <c>neo4j://</c> may change the scheme.</summary>
    public string GetConnectionString() => new UriBuilder("bolt", Hostname, GetMappedPublicPort(Neo4jBuilder.Neo4jBoltPort)).ToString();

    /// <summary>Where the Browser and the query API answer.</summary>
    public string GetHttpAddress() => new UriBuilder("http", Hostname, GetMappedPublicPort(Neo4jBuilder.Neo4jHttpPort)).ToString();
}
