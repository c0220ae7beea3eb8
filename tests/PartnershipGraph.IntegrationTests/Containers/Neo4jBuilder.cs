using Docker.DotNet.Models;
using DotNet.Testcontainers.Builders;
using DotNet.Testcontainers.Configurations;

namespace PartnershipGraph.IntegrationTests.Containers;

/// <summary>
/// Describes a Neo4j container, under the names of the package Testcontainers.Neo4j so that it could take this one's place.
/// Unlike there, a container counts as started once it has answered a query: its HTTP may answer before Bolt does, and its
/// log says "Started" in words that change.
/// </summary>
internal sealed class Neo4jBuilder : ContainerBuilder<Neo4jBuilder, Neo4jContainer, Neo4jConfiguration>
{
    public const string Neo4jImage = "neo4j:5.26-community";
    public const ushort Neo4jHttpPort = 7474;
    public const ushort Neo4jBoltPort = 7687;
    public const string DefaultUser = "neo4j";
    public const string DefaultPassword = "partnership";

    private const string authVariable = "NEO4J_AUTH";

    public Neo4jBuilder()
        : this(Neo4jImage)
    {
    }

    public Neo4jBuilder(string image)
        : this(new Neo4jConfiguration()) => DockerResourceConfiguration = Init().WithImage(image).DockerResourceConfiguration;

    private Neo4jBuilder(Neo4jConfiguration resourceConfiguration)
        : base(resourceConfiguration) => DockerResourceConfiguration = resourceConfiguration;

    protected override Neo4jConfiguration DockerResourceConfiguration { get; }

    /// <summary>Credentials other than neo4j/partnership; a null password switches them off.</summary>
    public Neo4jBuilder WithPassword(string? password) => WithEnvironment(authVariable, password is null ? "none" : $"{DefaultUser}/{password}");

    /// <summary>The Graph Data Science library, which the image brings or fetches when it starts.</summary>
    public Neo4jBuilder WithGraphDataScience() => WithEnvironment("NEO4J_PLUGINS", "[\"graph-data-science\"]");

    public override Neo4jContainer Build()
    {
        Validate();
        var auth = DockerResourceConfiguration.Environments[authVariable];
        var token = auth == "none" ? AuthTokens.None : AuthTokens.Basic(DefaultUser, auth[(DefaultUser.Length + 1)..]);
        var waiting = WithWaitStrategy(Wait.ForUnixContainer().AddCustomWaitStrategy(new UntilBoltAnswers(token)));
        return new Neo4jContainer(waiting.DockerResourceConfiguration);
    }

    protected override Neo4jBuilder Init() => base.Init()
        .WithPortBinding(Neo4jHttpPort, assignRandomHostPort: true)
        .WithPortBinding(Neo4jBoltPort, assignRandomHostPort: true)
        .WithPassword(DefaultPassword);

    protected override Neo4jBuilder Clone(IResourceConfiguration<CreateContainerParameters> resourceConfiguration) =>
        Merge(DockerResourceConfiguration, new Neo4jConfiguration(resourceConfiguration));

    protected override Neo4jBuilder Clone(IContainerConfiguration resourceConfiguration) =>
        Merge(DockerResourceConfiguration, new Neo4jConfiguration(resourceConfiguration));

    protected override Neo4jBuilder Merge(Neo4jConfiguration oldValue, Neo4jConfiguration newValue) =>
        new(new Neo4jConfiguration(oldValue, newValue));
}
