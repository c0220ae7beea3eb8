using PartnershipGraph.Bolt.Addresses;

namespace PartnershipGraph.Bolt.Pooling;

/// <summary>The connections to one server: lent to one session at a time, kept for the next.</summary>
/// <remarks>
/// A place is taken before a connection is looked for and given back after it returned, so idle and lent ones together never exceed
/// the size.
/// </remarks>
internal sealed partial class ConnectionPool<T> : IAsyncDisposable
    where T : class, IPoolMember
{
    private readonly ServerAddress address;
    private readonly PoolLimits limits;
    private readonly TimeProvider time;
    private readonly Func<CancellationToken, Task<T>> open;
    private readonly SemaphoreSlim places;
    private readonly Lock gate = new();
    private readonly Stack<Lease<T>> idle = new();
    private readonly HashSet<Lease<T>> lent = [];
    private readonly CancellationTokenSource closing = new();
    private int generation;

    public ConnectionPool(ServerAddress address, PoolLimits limits, TimeProvider time, Func<CancellationToken, Task<T>> open)
    {
        this.address = address;
        this.limits = limits;
        this.time = time;
        this.open = open;
        places = new SemaphoreSlim(limits.Size, limits.Size);
    }

    /// <summary>A connection for the caller alone, until it is released.</summary>
    public async ValueTask<Lease<T>> AcquireAsync(CancellationToken cancellation)
    {
        if (TryTakeWarm() is { } warm)
        {
            return warm;
        }

        using var limit = new CancellationTokenSource(limits.Acquisition, time);
        using var linked = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, closing.Token, cancellation);
        var isPlaceTaken = false;
        try
        {
            await places.WaitAsync(linked.Token).ConfigureAwait(false);
            isPlaceTaken = true;
            return await TakeOrOpenAsync(linked.Token).ConfigureAwait(false);
        }
        catch (Exception failure)
        {
            if (isPlaceTaken)
            {
                places.Release();
            }

            ThrowIfClosed();
            if (failure is OperationCanceledException && !cancellation.IsCancellationRequested)
            {
                throw Late(isPlaceTaken);
            }

            throw;
        }
    }

    /// <summary>Takes a connection back, or closes it where it cannot be lent again.</summary>
    public void Release(Lease<T> lease)
    {
        bool isKept;
        lock (gate)
        {
            lent.Remove(lease);
            isKept = !closing.IsCancellationRequested && lease.Generation == generation && lease.Member.IsReusable && !IsOld(lease);
            if (isKept)
            {
                lease.IdleSince = time.GetTimestamp();
                idle.Push(lease);
            }
        }

        if (!isKept)
        {
            _ = lease.Member.CloseAsync();
        }

        places.Release();
    }

    /// <summary>The idle connections are closed, and those at work when they come back: none of them is trusted any more.</summary>
    public void Purge()
    {
        foreach (var lease in TakeAllIdle())
        {
            _ = lease.Member.CloseAsync();
        }
    }

    public async ValueTask DisposeAsync()
    {
        await closing.CancelAsync().ConfigureAwait(false);
        Lease<T>[] working;
        lock (gate)
        {
            working = [.. lent];
        }

        foreach (var lease in working)
        {
            lease.Member.Abort(new ClientException("The driver was closed while this work was running."));
        }

        await Task.WhenAll(TakeAllIdle().Select(lease => lease.Member.CloseAsync())).ConfigureAwait(false);
    }

    private Lease<T>[] TakeAllIdle()
    {
        lock (gate)
        {
            generation++;
            var all = idle.ToArray();
            idle.Clear();
            return all;
        }
    }
}
