using System.Globalization;
using System.Net.Sockets;
using PartnershipGraph.Bolt.Addresses;
using PartnershipGraph.Bolt.Handshake;

namespace PartnershipGraph.Bolt.Connections;

/// <summary>Opens connections: socket, TLS, handshake, greeting, all within one time-out.</summary>
internal sealed class ConnectionFactory(BoltUri uri, AuthToken token, Config config)
{
    private readonly LogonGate gate = new();
    private readonly Dialer dialer = new(config);
    private readonly TlsUpgrade tls = new(uri, config);
    private readonly Greeting greeting = new(config, token, uri.IsRouted ? uri.RoutingContext : null);

    /// <summary>Opens a connection that is ready for work.</summary>
    public Task<BoltConnection> OpenAsync(ServerAddress address, IConnectionWatcher watcher, CancellationToken cancellation) =>
        gate.RunAsync(token => OpenWithinAsync(address, watcher, token), cancellation);

    private async Task<BoltConnection> OpenWithinAsync(
        ServerAddress address, IConnectionWatcher watcher, CancellationToken cancellation)
    {
        using var limit = new CancellationTokenSource(config.ConnectionTimeout, config.TimeProvider);
        using var linked = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellation);
        try
        {
            return await OpenAsync(address, watcher, linked).ConfigureAwait(false);
        }
        catch (Exception failure) when (linked.IsCancellationRequested && failure is not SecurityException)
        {
            cancellation.ThrowIfCancellationRequested();
            var seconds = config.ConnectionTimeout.TotalSeconds.ToString("0.###", CultureInfo.InvariantCulture);
            throw new ServiceUnavailableException($"{address} could not be connected to within {seconds} s. {failure.Message}", failure);
        }
    }

    private async Task<BoltConnection> OpenAsync(ServerAddress address, IConnectionWatcher watcher, CancellationTokenSource limit)
    {
        Stream? stream = null;
        BoltConnection? connection = null;
        try
        {
            stream = await dialer.DialAsync(address, limit.Token).ConfigureAwait(false);
            stream = await tls.WrapAsync(stream, address, limit.Token).ConfigureAwait(false);
            var version = await BoltHandshake.NegotiateAsync(stream, address, limit.Token).ConfigureAwait(false);
            connection = new BoltConnection(stream, address, version, config, watcher);
            var opened = connection;
            var late = new ServiceUnavailableException($"{address} did not answer the greeting in time.");
            await using var registration = limit.Token.Register(() => opened.Abort(late)).ConfigureAwait(false);
            await connection.GreetAsync(greeting).ConfigureAwait(false);
            return connection;
        }
        catch (Exception failure)
        {
            connection?.Abort(failure);
            if (stream is not null)
            {
                await stream.DisposeAsync().ConfigureAwait(false);
            }

            if (failure is IOException or SocketException or ObjectDisposedException && !limit.IsCancellationRequested)
            {
                throw new ServiceUnavailableException(
                    $"{address} closed the connection before Bolt was agreed on: {failure.Message} "
                    + "Is it a Neo4j, and does it want TLS (bolt+s://)?",
                    failure);
            }

            throw;
        }
    }
}
