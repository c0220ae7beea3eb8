using Docker.DotNet.Models;
using DotNet.Testcontainers.Configurations;

namespace PartnershipGraph.IntegrationTests.Containers;

/// <summary>What a Neo4j container is made of; it adds nothing to what every container has.</summary>
internal sealed class Neo4jConfiguration : ContainerConfiguration
{
    public Neo4jConfiguration()
    {
    }

    public Neo4jConfiguration(IResourceConfiguration<CreateContainerParameters> resourceConfiguration)
        : base(resourceConfiguration)
    {
    }

    public Neo4jConfiguration(IContainerConfiguration resourceConfiguration)
        : base(resourceConfiguration)
    {
    }

    public Neo4jConfiguration(Neo4jConfiguration oldValue, Neo4jConfiguration newValue)
        : base(oldValue, newValue)
    {
    }
}
