using PartnershipGraph.Cli.Tests.Running;

namespace PartnershipGraph.IntegrationTests.OwnServers;

/// <summary>Starts servers that tests may do anything to: as a process where the script is there, else as a container.</summary>
internal static class OwnServer
{
    /// <summary>Skips the test that asks where neither is possible.</summary>
    public static async Task<IOwnServer> StartAsync(ServerOptions? options = null)
    {
        var wanted = options ?? new ServerOptions();
        if (IntegrationServer.Database.Address.Origin.StartsWith("container", StringComparison.Ordinal) && !wanted.Tls)
            return await ContainerServer.StartAsync(wanted);
        return await ProcessAsync(wanted);
    }

    /// <summary>A process, where nothing else will do.</summary>
    public static async Task<ProcessServer> ProcessAsync(ServerOptions? options = null)
    {
        if (SharedMaterial.Neo4jServer is not { } script)
        {
            Assert.Ignore("needs a server that it may end: there is no script that starts one, and the run's own is no container");
            throw new InvalidOperationException("the test was skipped");
        }

        if (!OnPath("java"))
            Assert.Ignore("needs a server of its own, which needs Java 17");
        return await ProcessServer.StartAsync(script, options ?? new ServerOptions());
    }

    private static bool OnPath(string program) => (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        .Any(folder => File.Exists(Path.Combine(folder, program)));
}
