using System.Globalization;

namespace PartnershipGraph.Bolt.Pooling;

/// <content>Which connection is lent.</content>
internal sealed partial class ConnectionPool<T>
{
    /// <summary>The last one used, where it needs no check: the way of nearly every call, without a wait or a timer.</summary>
    private Lease<T>? TryTakeWarm()
    {
        ThrowIfClosed();
        if (!places.Wait(0))
        {
            return null;
        }

        lock (gate)
        {
            if (!closing.IsCancellationRequested && idle.TryPeek(out var lease) && !IsStale(lease) && !NeedsCheck(lease))
            {
                idle.Pop();
                lent.Add(lease);
                return lease;
            }
        }

        places.Release();
        return null;
    }

    private async Task<Lease<T>> TakeOrOpenAsync(CancellationToken cancellation)
    {
        while (Pop() is { } lease)
        {
            if (!IsStale(lease))
            {
                if (!NeedsCheck(lease) || await PassesCheckAsync(lease, cancellation).ConfigureAwait(false))
                {
                    return lease;
                }

                // The others were opened to the same server and have been idle as long, or longer.
                Purge();
            }

            lock (gate)
            {
                lent.Remove(lease);
            }

            _ = lease.Member.CloseAsync();
        }

        var generationBefore = generation;
        var member = await open(cancellation).ConfigureAwait(false);
        var opened = new Lease<T>(member, time.GetTimestamp(), generationBefore);
        bool isClosed;
        lock (gate)
        {
            isClosed = closing.IsCancellationRequested;
            if (!isClosed)
            {
                lent.Add(opened);
            }
        }

        if (isClosed)
        {
            await member.CloseAsync().ConfigureAwait(false);
        }

        ThrowIfClosed();
        return opened;
    }

    private Lease<T>? Pop()
    {
        lock (gate)
        {
            // Closing has aborted those that were lent: none is lent after it.
            if (closing.IsCancellationRequested || !idle.TryPop(out var lease))
            {
                return null;
            }

            lent.Add(lease);
            return lease;
        }
    }

    private async Task<bool> PassesCheckAsync(Lease<T> lease, CancellationToken cancellation)
    {
        using var limit = new CancellationTokenSource(limits.LivenessAnswer, time);
        using var linked = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellation);
        try
        {
            return await lease.Member.IsAliveAsync(linked.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return false;
        }
        catch
        {
            lock (gate)
            {
                lent.Remove(lease);
            }

            _ = lease.Member.CloseAsync();
            throw;
        }
    }

    private bool IsOld(Lease<T> lease) => IsBeyond(lease.OpenedAt, limits.Lifetime);

    private bool IsStale(Lease<T> lease) => !lease.Member.IsReusable || IsOld(lease) || IsBeyond(lease.IdleSince, limits.Idle);

    private bool NeedsCheck(Lease<T> lease) => time.GetElapsedTime(lease.IdleSince) >= limits.LivenessAfter;

    private bool IsBeyond(long since, TimeSpan limit) => limit >= TimeSpan.Zero && time.GetElapsedTime(since) > limit;

    private void ThrowIfClosed() => ObjectDisposedException.ThrowIf(closing.IsCancellationRequested, typeof(IDriver));

    private ConnectionAcquisitionTimeoutException Late(bool isPlaceTaken)
    {
        var seconds = limits.Acquisition.TotalSeconds.ToString("0.###", CultureInfo.InvariantCulture);
        var size = limits.Size.ToString(CultureInfo.InvariantCulture);
        return new ConnectionAcquisitionTimeoutException(isPlaceTaken
            ? $"No connection to {address} could be opened within {seconds} s, the time a caller waits for one."
            : $"None of the {size} connections to {address} became free within {seconds} s. "
              + "Close sessions sooner, or allow more connections.");
    }
}
