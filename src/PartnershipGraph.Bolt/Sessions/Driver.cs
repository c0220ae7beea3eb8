using PartnershipGraph.Bolt.Addresses;
using PartnershipGraph.Bolt.Connections;
using PartnershipGraph.Bolt.Retries;
using PartnershipGraph.Bolt.Routing;
using PartnershipGraph.Bolt.Summaries;

namespace PartnershipGraph.Bolt.Sessions;

/// <inheritdoc cref="IDriver" />
internal sealed class Driver : IDriver
{
    private readonly IConnectionProvider provider;
    private readonly RetryLoop retries;
    private readonly BoltUri uri;
    private int isClosed;

    public Driver(BoltUri uri, IAuthToken token, Config config)
    {
        this.uri = uri;
        Config = config;
        var credentials = token as AuthToken
                          ?? throw new ArgumentException($"Credentials are made by {nameof(AuthTokens)}.", nameof(token));
        var factory = new ConnectionFactory(uri, credentials, config);
        provider = uri.IsRouted ? new RoutedProvider(uri, factory, config) : new DirectProvider(uri.Address, factory, config);
        retries = new RetryLoop(
            RetryPolicy.Within(config.MaxTransactionRetryTime),
            config.TimeProvider,
            new Jitter(config.JitterSeed).Next,
            failure => failure is Neo4jException { IsRetriable: true });
    }

    public Config Config { get; }

    public bool Encrypted => uri.IsEncrypted;

    public IAsyncSession AsyncSession() => AsyncSession(null);

    public IAsyncSession AsyncSession(Action<SessionConfigBuilder>? action)
    {
        ObjectDisposedException.ThrowIf(isClosed != 0, typeof(IDriver));
        var builder = new SessionConfigBuilder(new SessionConfig());
        action?.Invoke(builder);
        return new Session(provider, retries, builder.Build(), Config.FetchSize);
    }

    public async Task<IServerInfo> GetServerInfoAsync()
    {
        ObjectDisposedException.ThrowIf(isClosed != 0, typeof(IDriver));
        var target = new SessionTarget(AccessMode.Read, null, null, []);
        var lent = await provider.AcquireAsync(target, CancellationToken.None).ConfigureAwait(false);
        try
        {
            // One from the pool may have died since: ask it.
            await lent.Connection.ResetAsync().ConfigureAwait(false);
            return ServerInfo.Of(lent.Connection);
        }
        finally
        {
            await lent.ReturnAsync().ConfigureAwait(false);
        }
    }

    public Task VerifyConnectivityAsync() => GetServerInfoAsync();

    public async Task<bool> TryVerifyConnectivityAsync()
    {
        try
        {
            await VerifyConnectivityAsync().ConfigureAwait(false);
            return true;
        }
        catch (Neo4jException)
        {
            return false;
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref isClosed, 1) == 0)
        {
            await provider.DisposeAsync().ConfigureAwait(false);
        }
    }

    public void Dispose() => DisposeAsync().AsTask().GetAwaiter().GetResult();
}
