using System.Net;

namespace PartnershipGraph.Bolt.Tests.Scenarios;

/// <summary>
/// Opens the client with what only tests set: the clock, and who tells the addresses of a name. Its limits are longer than the waits
/// between attempts, so that a test can let those pass and not the limits.
/// </summary>
internal static class ClientUnderTest
{
    public static IDriver Open(
        string uri,
        IAuthToken token,
        Action<ConfigBuilder> config,
        TimeProvider time,
        Func<string, CancellationToken, Task<IPAddress[]>>? resolve = null) =>
        GraphDatabase.Driver(uri, token, builder =>
        {
            builder
                .WithTimeProvider(time)
                .WithConnectionTimeout(TimeSpan.FromMinutes(5))
                .WithConnectionAcquisitionTimeout(TimeSpan.FromMinutes(10));
            if (resolve is not null)
                builder.WithHostResolver(resolve);
            config(builder);
        });
}
