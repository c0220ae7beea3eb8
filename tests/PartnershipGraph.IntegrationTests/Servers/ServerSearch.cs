namespace PartnershipGraph.IntegrationTests.Servers;

/// <summary>Looks for a server: the one that is named, then a Docker engine. What does not work is remembered with its reason.</summary>
internal sealed class ServerSearch
{
    private readonly List<string> faults = [];

    /// <summary>Why no server was found.</summary>
    public string Reason => "no Neo4j to test against: " + string.Join("; ", faults);

    /// <summary>The container that was started; null where none was.</summary>
    public ContainerisedServer? Container { get; private set; }

    public async Task<TestServer?> FindAsync() => await GivenAsync() ?? await ContainedAsync();

    private async Task<TestServer?> GivenAsync()
    {
        try
        {
            if (GivenServer.Read(Environment.GetEnvironmentVariable) is not { } given)
                return Without($"{GivenServer.Variable} is not set");
            return await given.FaultAsync() is { } fault ? Without($"{given} does not answer: {fault}") : given;
        }
        catch (UriFormatException e)
        {
            return Without($"{GivenServer.Variable} is no address: {e.Message}");
        }
    }

    private async Task<TestServer?> ContainedAsync()
    {
        try
        {
            Container = await ContainerisedServer.StartAsync(b => ContainerisedServer.WithGraphDataScience ? b.WithGraphDataScience() : b);
            return Container.Address;
        }
        catch (Exception e)
        {
            // Whatever an engine, a registry or a container that ended may come up with, the tests are skipped with it.
            var hint = e.ToString().Contains("is too new", StringComparison.Ordinal) ? " (set DOCKER_API_VERSION to what it takes)" : "";
            return Without($"no container of {ContainerisedServer.Image}: {e.Message.Split('\n')[0].TrimEnd()}{hint}");
        }
    }

    private TestServer? Without(string fault)
    {
        faults.Add(fault);
        return null;
    }
}
