using System.Net;

namespace PartnershipGraph.Bolt.Tests.Scenarios;

/// <summary>Opens the client with what only tests set: the clock, and who tells the addresses of a name.</summary>
internal static class ClientUnderTest
{
    public static IDriver Open(
        string uri, IAuthToken token, Action<ConfigBuilder> config, TimeProvider time, Func<string, CancellationToken, Task<IPAddress[]>>? resolve) =>
        GraphDatabase.Driver(uri, token, builder =>
        {
            builder.WithTimeProvider(time);
            if (resolve is not null)
                builder.WithHostResolver(resolve);
            config(builder);
        });
}
