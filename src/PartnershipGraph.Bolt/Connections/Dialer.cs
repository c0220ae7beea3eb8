using System.Net;
using System.Net.Sockets;
using PartnershipGraph.Bolt.Addresses;

namespace PartnershipGraph.Bolt.Connections;

/// <summary>Opens a socket to a host, whichever of its addresses answers first.</summary>
internal sealed class Dialer(Config config)
{
    /// <summary>How long an address may be silent before the next one is tried beside it.</summary>
    private static readonly TimeSpan headStart = TimeSpan.FromMilliseconds(250);

    public async Task<Stream> DialAsync(ServerAddress address, CancellationToken cancellation)
    {
        var candidates = await ResolveAsync(address, cancellation).ConfigureAwait(false);
        using var won = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var attempts = new List<Task<Socket>>(candidates.Length);
        Socket? winner = null;
        foreach (var candidate in candidates)
        {
            attempts.Add(ConnectAsync(new IPEndPoint(candidate, address.Port), won.Token));
            var isLast = attempts.Count == candidates.Length;
            winner = await FirstAsync(attempts, isLast ? Timeout.InfiniteTimeSpan : headStart, cancellation).ConfigureAwait(false);
            if (winner is not null)
            {
                break;
            }
        }

        await won.CancelAsync().ConfigureAwait(false);
        foreach (var attempt in attempts)
        {
            _ = CloseLoserAsync(attempt, winner);
        }

        if (cancellation.IsCancellationRequested)
        {
            winner?.Dispose();
            throw new OperationCanceledException(await TellAsync(candidates, attempts).ConfigureAwait(false), cancellation);
        }

        return winner is null
            ? throw new ServiceUnavailableException(
                $"{address} cannot be connected to: {await TellAsync(candidates, attempts).ConfigureAwait(false)}")
            : new NetworkStream(winner, ownsSocket: true);
    }

    private async Task<IPAddress[]> ResolveAsync(ServerAddress address, CancellationToken cancellation)
    {
        if (IPAddress.TryParse(address.Host, out var literal))
        {
            return [literal];
        }

        try
        {
            return await config.ResolveHost(address.Host, cancellation).ConfigureAwait(false) is { Length: > 0 } found
                ? found
                : throw new ServiceUnavailableException($"The host name of {address} has no address.");
        }
        catch (SocketException failure)
        {
            throw new ServiceUnavailableException($"The host name of {address} does not resolve: {failure.Message}.", failure);
        }
    }

    private async Task<Socket> ConnectAsync(IPEndPoint endPoint, CancellationToken cancellation)
    {
        var socket = new Socket(endPoint.AddressFamily, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            if (config.SocketKeepAlive)
            {
                KeepAlive(socket);
            }

            await config.ConnectSocket(socket, endPoint, cancellation).ConfigureAwait(false);
            return socket;
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    /// <summary>
    /// A path that is dropped without a word is noticed after a minute and a half: the system asks an idle peer, and on Linux gives up on
    /// bytes that nobody acknowledges, for which it would else wait a quarter of an hour.
    /// </summary>
    private static void KeepAlive(Socket socket)
    {
        const int tcp = 6;
        const int userTimeout = 18;
        socket.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.KeepAlive, true);
        socket.SetSocketOption(SocketOptionLevel.Tcp, SocketOptionName.TcpKeepAliveTime, 60);
        socket.SetSocketOption(SocketOptionLevel.Tcp, SocketOptionName.TcpKeepAliveInterval, 10);
        socket.SetSocketOption(SocketOptionLevel.Tcp, SocketOptionName.TcpKeepAliveRetryCount, 3);
        if (OperatingSystem.IsLinux())
        {
            socket.SetRawSocketOption(tcp, userTimeout, BitConverter.GetBytes(90_000));
        }
    }

    /// <summary>The first socket that connects; null where all failed, or the time for waiting is over.</summary>
    private async Task<Socket?> FirstAsync(List<Task<Socket>> attempts, TimeSpan wait, CancellationToken cancellation)
    {
        var over = Task.Delay(wait, config.TimeProvider, cancellation);
        var open = new List<Task>(attempts.Where(attempt => !attempt.IsFaulted && !attempt.IsCanceled));
        while (open.Count > 0)
        {
            var done = await Task.WhenAny([.. open, over]).ConfigureAwait(false);
            if (done is Task<Socket> { IsCompletedSuccessfully: true } connected)
            {
                return await connected.ConfigureAwait(false);
            }

            if (done == over)
            {
                return null;
            }

            open.Remove(done);
        }

        return null;
    }

    private static async Task CloseLoserAsync(Task<Socket> attempt, Socket? winner)
    {
        try
        {
            var socket = await attempt.ConfigureAwait(false);
            if (!ReferenceEquals(socket, winner))
            {
                socket.Dispose();
            }
        }
        catch (Exception failure) when (failure is SocketException or OperationCanceledException or ObjectDisposedException)
        {
            // It was told already, or nobody waits for it.
        }
    }

    private static async Task<string> TellAsync(IPAddress[] candidates, List<Task<Socket>> attempts)
    {
        var told = new List<string>();
        foreach (var (candidate, attempt) in candidates.Zip(attempts))
        {
            try
            {
                await attempt.ConfigureAwait(false);
            }
            catch (Exception failure) when (failure is SocketException or OperationCanceledException)
            {
                told.Add(string.Concat(candidate.ToString(), ": ", failure is SocketException ? failure.Message : "no answer"));
            }
        }

        return string.Join("; ", told) + ".";
    }
}
