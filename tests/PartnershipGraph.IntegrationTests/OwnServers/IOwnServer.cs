using PartnershipGraph.IntegrationTests.Servers;

namespace PartnershipGraph.IntegrationTests.OwnServers;

/// <summary>A server that a test may end and start again, at the same address and with the same data.</summary>
internal interface IOwnServer : IAsyncDisposable
{
    TestServer Address { get; }

    /// <summary>Ends it as a crash would.</summary>
    Task KillAsync();

    /// <summary>Ends it in order.</summary>
    Task StopAsync();

    /// <summary>Starts it again and waits until it answers.</summary>
    Task StartAgainAsync();
}
