using PartnershipGraph.IntegrationTests.Containers;

namespace PartnershipGraph.IntegrationTests.Servers;

/// <summary>A server in a container of its own, which is gone with it.</summary>
internal sealed class ContainerisedServer : IAsyncDisposable
{
    // An image may have to be pulled; a registry that cannot be reached says so sooner.
    private static readonly TimeSpan patience = TimeSpan.FromMinutes(5);

    private readonly Neo4jContainer container;

    private ContainerisedServer(Neo4jContainer container, TestServer address)
    {
        this.container = container;
        Address = address;
    }

    public TestServer Address { get; }

    /// <summary>The image to run; PARTNERSHIPGRAPH_NEO4J_IMAGE names another.</summary>
    public static string Image =>
        Environment.GetEnvironmentVariable("PARTNERSHIPGRAPH_NEO4J_IMAGE") is { Length: > 0 } image ? image : Neo4jBuilder.Neo4jImage;

    /// <summary>Images fetch the library from the net; PARTNERSHIPGRAPH_NEO4J_GDS=false does without.</summary>
    public static bool WithGraphDataScience =>
        !string.Equals(Environment.GetEnvironmentVariable("PARTNERSHIPGRAPH_NEO4J_GDS"), "false", StringComparison.OrdinalIgnoreCase);

    public static async Task<ContainerisedServer> StartAsync(Func<Neo4jBuilder, Neo4jBuilder>? adapt = null, string? password = Neo4jBuilder.DefaultPassword)
    {
        var builder = new Neo4jBuilder(Image).WithPassword(password);
        // By this label whoever started the run finds what a test that was killed has left.
        if (Environment.GetEnvironmentVariable("PARTNERSHIPGRAPH_TEST_RUN") is { Length: > 0 } run)
            builder = builder.WithLabel("partnershipgraph.run", run);
        builder = adapt?.Invoke(builder) ?? builder;
        var started = builder.Build();
        try
        {
            using var limit = new CancellationTokenSource(patience);
            await started.StartAsync(limit.Token);
        }
        catch
        {
            await started.DisposeAsync();
            throw;
        }

        var address = new TestServer(
            new Uri(started.GetConnectionString()), Neo4jBuilder.DefaultUser, password, new Uri(started.GetHttpAddress()), $"container of {Image}");
        return new ContainerisedServer(started, address);
    }

    /// <summary>Ends the server without letting it close its files; the container stays and can be started again.</summary>
    public async Task KillAsync()
    {
        await container.ExecAsync(["sh", "-c", "for p in /proc/[0-9]*; do [ \"$(cat $p/comm)\" = java ] && kill -9 \"${p#/proc/}\"; done"]);
        await container.StopAsync();
    }

    public Task StopAsync() => container.StopAsync();

    public Task StartAgainAsync() => container.StartAsync();

    public ValueTask DisposeAsync() => container.DisposeAsync();
}
