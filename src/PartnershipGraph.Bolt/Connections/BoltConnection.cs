using PartnershipGraph.Bolt.Addresses;
using PartnershipGraph.Bolt.Handshake;
using PartnershipGraph.Bolt.Messages;
using PartnershipGraph.Bolt.PackStream;
using PartnershipGraph.Bolt.Pooling;
using PartnershipGraph.Bolt.Transport;

namespace PartnershipGraph.Bolt.Connections;

/// <summary>A connection after the handshake: requests go out, answers come back in the same order.</summary>
/// <remarks>
/// It belongs to one session at a time. What is done on it takes turns, so that two results of a transaction may be read by two tasks.
/// Any failure to read or write, and anything that the protocol does not know, breaks it for good.
/// </remarks>
internal sealed partial class BoltConnection : IPoolMember
{
    private readonly Stream stream;
    private readonly ChunkReader reader;
    private readonly RequestWriter requests = new();
    private readonly Queue<Response> awaited = new();
    private readonly SemaphoreSlim turn = new(1, 1);
    private readonly Config config;
    private readonly IConnectionWatcher watcher;
    private Exception? broken;

    public BoltConnection(Stream stream, ServerAddress address, ProtocolVersion version, Config config, IConnectionWatcher watcher)
    {
        this.stream = stream;
        this.config = config;
        this.watcher = watcher;
        reader = new ChunkReader(stream);
        Address = address;
        Version = version;
    }

    public ServerAddress Address { get; }

    public ProtocolVersion Version { get; }

    /// <summary>How the server calls itself; empty where it does not say.</summary>
    public string Agent { get; private set; } = "";

    public ValueCache Values { get; } = new();

    /// <summary>The failure after which the server ignores everything but RESET.</summary>
    public Neo4jException? ServerFailure { get; private set; }

    public bool IsBroken => Volatile.Read(ref broken) is not null;

    public bool IsReusable => !IsBroken && !NeedsReset;

    /// <summary>Whether the server must forget what was begun before the connection can serve another session.</summary>
    public bool NeedsReset => ServerFailure is not null || awaited.Count > 0 || !requests.Unsent.IsEmpty || HasOpenTransaction;

    /// <summary>Whether somebody is sending or reading just now.</summary>
    public bool IsBusy => turn.CurrentCount == 0;

    /// <summary>Whether BEGIN was asked for and not yet ended.</summary>
    public bool HasOpenTransaction { get; set; }

    public ValueTask EnterAsync() => turn.Wait(0) ? ValueTask.CompletedTask : new ValueTask(turn.WaitAsync());

    public void Leave() => turn.Release();

    public void Abort(Exception reason)
    {
        Interlocked.CompareExchange(ref broken, reason, null);
        stream.Dispose();
    }

    /// <summary>Says good-bye and closes, unless somebody still writes or the connection is lost.</summary>
    public async Task CloseAsync()
    {
        var hasTurn = false;
        try
        {
            hasTurn = !IsBroken && turn.Wait(0);
            if (hasTurn)
            {
                using var limit = new CancellationTokenSource(FarewellTime, config.TimeProvider);
                requests.Sent();
                requests.Write(MessageTag.Goodbye);
                await stream.WriteAsync(requests.Unsent, limit.Token).ConfigureAwait(false);
            }
        }
        catch (Exception failure) when (failure is IOException or ObjectDisposedException or OperationCanceledException)
        {
            // Nobody waits for a good-bye.
        }
        finally
        {
            Abort(new ServiceUnavailableException($"The connection to {Address} was closed."));

            // A result that ended here may still be asked for what it has.
            if (hasTurn)
            {
                Leave();
            }
        }
    }

    private static TimeSpan FarewellTime { get; } = TimeSpan.FromSeconds(1);
}
