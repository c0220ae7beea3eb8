using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using TlsException = System.Security.Authentication.AuthenticationException;

namespace PartnershipGraph.Bolt.Tests.Stub;

/// <summary>
/// A Bolt server on a free port of this machine that plays scripts: the first connection the first one, and so on. What a script does not
/// foresee fails the play.
/// </summary>
internal sealed class StubServer : IAsyncDisposable
{
    private readonly Socket listener;
    private readonly StubOptions options;
    private readonly Signals signals;
    private readonly IReadOnlyList<string> scripts;
    private readonly Dictionary<string, object?> given;
    private readonly CancellationTokenSource stop = new();
    private readonly ConcurrentQueue<StubRecord> records = new();
    private readonly ConcurrentQueue<Task> plays = new();
    private readonly TaskCompletionSource<Exception> failure = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Task accepting;

    public StubServer(StubOptions options, params IReadOnlyList<string> scripts)
    {
        this.options = options;
        this.scripts = scripts;
        signals = options.Signals ?? new Signals();
        listener = new Socket(options.Address.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
        listener.Bind(new IPEndPoint(options.Address, options.Port));
        listener.Listen(64);
        given = new Dictionary<string, object?>(options.Given, StringComparer.Ordinal) { ["address"] = Address };
        accepting = AcceptAsync();
    }

    public StubServer(params IReadOnlyList<string> scripts)
        : this(new StubOptions(), scripts)
    {
    }

    public int Port => ((IPEndPoint)listener.LocalEndPoint!).Port;

    public string Address =>
        string.Create(CultureInfo.InvariantCulture, $"{options.Host ?? new UriBuilder { Host = options.Address.ToString() }.Host}:{Port}");

    public IReadOnlyCollection<StubRecord> Connections => records;

    /// <summary>Done with the reason as soon as the client leaves its scripts.</summary>
    public Task<Exception> Failure => failure.Task;

    public int Accepted => records.Count;

    public int HungUp => records.Count(record => record.HungUp);

    public int Count(string message) =>
        records.Sum(record => record.Messages.Count(one => string.Equals(one.Name, message, StringComparison.Ordinal)));

    public void Give(string signal) => signals.Give(signal);

    public Task Given(string signal) => signals.Given(signal);

    /// <summary>All connections were made and all their scripts played to the end; waits for those that are still played.</summary>
    public async Task PlayedToEndAsync()
    {
        if (!options.Repeats && records.Count < scripts.Count)
            throw new ScriptException($"the client made {records.Count} of {scripts.Count} connections\n{this}");
        await Task.WhenAll(plays);
        if (failure.Task.IsCompleted)
            throw await failure.Task;
    }

    public async ValueTask DisposeAsync()
    {
        await stop.CancelAsync();
        listener.Dispose();
        await accepting;
        await Task.WhenAll(plays);
        stop.Dispose();
    }

    public override string ToString() => string.Join('\n', records.Select((record, index) => $"connection {index + 1}\n{record}"));

    private async Task AcceptAsync()
    {
        try
        {
            for (var index = 0; ; index++)
            {
                var socket = await listener.AcceptAsync(stop.Token);
                if (index < scripts.Count || options.Repeats)
                    plays.Enqueue(PlayAsync(socket, scripts[Math.Min(index, scripts.Count - 1)]));
                else
                    Refuse(socket);
            }
        }
        catch (Exception exception) when (exception is OperationCanceledException or SocketException or ObjectDisposedException)
        {
            // The test is over, or stopped the listening.
        }
    }

    private void Refuse(Socket socket)
    {
        records.Enqueue(new StubRecord(signals, stop.Token));
        failure.TrySetResult(new ScriptException($"the client made one connection more than the {scripts.Count} of its scripts"));
        socket.Dispose();
    }

    private async Task PlayAsync(Socket socket, string script)
    {
        var record = new StubRecord(signals, stop.Token);
        records.Enqueue(record);
        using (socket)
        {
            try
            {
                socket.NoDelay = true;
                if (await StreamOfAsync(socket, isRefusalMeant: script is "gone") is { } stream)
                    await new ConnectionPlay(new Wire(socket, stream, stop.Token), record, given).PlayAsync(Script.Parse(script));
            }
            catch (OperationCanceledException) when (stop.IsCancellationRequested)
            {
                // A test that ends early says why itself.
            }
            catch (Exception exception)
            {
                failure.TrySetResult(new ScriptException($"{exception.Message}\n{record}", exception));
            }
        }
    }

    /// <summary>The bytes inside TLS where there is any; null where the client does not agree to it, and should not.</summary>
    private async Task<Stream?> StreamOfAsync(Socket socket, bool isRefusalMeant)
    {
        var stream = new NetworkStream(socket, ownsSocket: true);
        if (options.Tls is null)
            return stream;
        var secure = new SslStream(stream);
        try
        {
            await secure.AuthenticateAsServerAsync(options.Tls, stop.Token);
            return secure;
        }
        catch (Exception exception) when (isRefusalMeant && exception is IOException or TlsException)
        {
            await secure.DisposeAsync();
            return null;
        }
    }
}
