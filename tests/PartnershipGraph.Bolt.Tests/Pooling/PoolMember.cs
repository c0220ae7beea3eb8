using PartnershipGraph.Bolt.Pooling;

namespace PartnershipGraph.Bolt.Tests.Pooling;

/// <summary>A connection that tells what the pool did with it.</summary>
internal sealed class PoolMember : IPoolMember
{
    public bool IsReusable { get; set; } = true;

    public Func<CancellationToken, Task<bool>> Answer { get; set; } = _ => Task.FromResult(true);

    public int Checks { get; private set; }

    public bool IsClosed { get; private set; }

    public Exception? AbortReason { get; private set; }

    public Task<bool> IsAliveAsync(CancellationToken cancellation)
    {
        Checks++;
        return Answer(cancellation);
    }

    public Task CloseAsync()
    {
        IsClosed = true;
        return Task.CompletedTask;
    }

    public void Abort(Exception reason) => AbortReason = reason;
}
