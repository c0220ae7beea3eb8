using System.Globalization;
using System.Net.Sockets;
using PartnershipGraph.Bolt.Failures;
using PartnershipGraph.Bolt.Messages;
using PartnershipGraph.Bolt.PackStream;

namespace PartnershipGraph.Bolt.Connections;

/// <content>Bytes out and in. The caller has the turn.</content>
internal sealed partial class BoltConnection
{
    private CancellationTokenSource? silence;

    /// <summary>How long the server may be silent while it owes an answer; null where it did not say.</summary>
    public TimeSpan? ReceiveTimeout { get; private set; }

    /// <summary>Sends what was asked for so far.</summary>
    public async ValueTask FlushAsync()
    {
        ThrowIfBroken();
        if (requests.Unsent.IsEmpty)
        {
            return;
        }

        try
        {
            await stream.WriteAsync(requests.Unsent, CancellationToken.None).ConfigureAwait(false);
            requests.Sent();
            unsent = 0;
        }
        catch (Exception failure)
        {
            throw Break(failure);
        }
    }

    /// <summary>Reads until an answer is here.</summary>
    public async ValueTask ReadAsync(Response response)
    {
        while (!response.IsComplete)
        {
            if (!TryDispatch())
            {
                await FillAsync().ConfigureAwait(false);
            }
        }
    }

    /// <summary>Reads until every answer is here.</summary>
    public async ValueTask ReadAllAsync()
    {
        while (awaited.Count > 0)
        {
            if (!TryDispatch())
            {
                await FillAsync().ConfigureAwait(false);
            }
        }
    }

    /// <summary>Reads at least one message, and all that are here already.</summary>
    public async ValueTask ReadSomeAsync()
    {
        while (!TryDispatch())
        {
            await FillAsync().ConfigureAwait(false);
        }

        while (awaited.Count > 0 && TryDispatch())
        {
        }
    }

    private bool TryDispatch()
    {
        ThrowIfBroken();
        try
        {
            if (!reader.TryReadMessage(out var message))
            {
                return false;
            }

            Dispatch(message);
            return true;
        }
        catch (Exception failure)
        {
            throw Break(failure);
        }
    }

    private void Dispatch(ReadOnlySpan<byte> message)
    {
        if (!awaited.TryPeek(out var response))
        {
            throw new ProtocolException("The server sends a message that nothing asked for.");
        }

        if (message is [_, MessageTag.Record, ..])
        {
            response.OnRecord(message);
            return;
        }

        var values = new PackStreamReader(message, Values);
        values.ReadStructureHeader(out var fields, out var tag);
        awaited.Dequeue();
        switch (tag)
        {
            case MessageTag.Success:
                response.Succeed(fields == 0 ? [] : values.ReadMap());
                break;
            case MessageTag.Failure:
                var failure = FailureClassifier.ToException(values.ReadMap(), watcher.HasOtherServers);
                ServerFailure ??= failure;
                response.Fail(failure);
                watcher.OnFailure(this, failure);
                break;
            case MessageTag.Ignored:
                response.Fail(
                    (Exception?)ServerFailure ?? new ProtocolException("The server ignores a request though none before it failed."),
                    isIgnored: true);
                break;
            default:
                throw new ProtocolException(
                    string.Create(CultureInfo.InvariantCulture, $"The server sends a message of the unknown kind 0x{tag:X2}."));
        }
    }

    private async ValueTask FillAsync()
    {
        ThrowIfBroken();
        var limit = Patience();
        try
        {
            if (limit is null)
            {
                await reader.FillAsync(CancellationToken.None).ConfigureAwait(false);
                return;
            }

            // Any byte, an empty chunk too, says that the server is there: the time starts again.
            silence ??= new CancellationTokenSource(Timeout.InfiniteTimeSpan, config.TimeProvider);
            silence.CancelAfter(limit.Value);
            await reader.FillAsync(silence.Token).ConfigureAwait(false);
            silence.CancelAfter(Timeout.InfiniteTimeSpan);
            if (silence.IsCancellationRequested)
            {
                // The bytes came at the very end of the time: they count, and the next wait has its own.
                silence.Dispose();
                silence = null;
            }
        }
        catch (OperationCanceledException cancelled)
        {
            var seconds = limit.GetValueOrDefault().TotalSeconds.ToString("0.###", CultureInfo.InvariantCulture);
            throw Break(new ConnectionReadTimeoutException(
                $"{Address} was silent for {seconds} s though it owed an answer; the connection is given up.", cancelled));
        }
        catch (Exception failure)
        {
            throw Break(failure);
        }
    }

    private TimeSpan? Patience()
    {
        var isPrompt = awaited.TryPeek(out var response) && response.IsPrompt && config.ConnectionTimeout >= TimeSpan.Zero;
        return isPrompt && !(ReceiveTimeout < config.ConnectionTimeout) ? config.ConnectionTimeout : ReceiveTimeout;
    }

    private void ThrowIfBroken()
    {
        if (Volatile.Read(ref broken) is { } reason)
        {
            throw Break(reason);
        }
    }

    /// <summary>Gives the connection up: every answer that is owed fails, and whoever watches is told once.</summary>
    private Exception Break(Exception failure)
    {
        var reason = failure switch
        {
            Neo4jException => failure,
            EndOfStreamException => new ServiceUnavailableException($"The connection to {Address} was lost: {failure.Message}", failure),
            IOException or SocketException or ObjectDisposedException =>
                new ServiceUnavailableException($"The connection to {Address} was lost: {failure.Message}", failure),
            _ => new ProtocolException($"What {Address} sent cannot be understood: {failure.Message}"),
        };
        var isFirst = Interlocked.CompareExchange(ref broken, reason, null) is null;
        reason = Volatile.Read(ref broken)!;
        stream.Dispose();
        HasOpenTransaction = false;
        while (awaited.TryDequeue(out var owed))
        {
            owed.Fail(reason);
        }

        if (isFirst)
        {
            watcher.OnBroken(this);
        }

        return reason;
    }
}
