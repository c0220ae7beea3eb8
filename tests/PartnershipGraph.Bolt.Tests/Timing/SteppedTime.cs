using Microsoft.Extensions.Time.Testing;

namespace PartnershipGraph.Bolt.Tests.Timing;

/// <summary>A clock that stands still until somebody waits, and then goes on by just what he waits for.</summary>
internal sealed class SteppedTime : FakeTimeProvider
{
    private readonly SemaphoreSlim waiting = new(0);
    private TimeSpan due;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = base.CreateTimer(callback, state, dueTime, period);
        if (dueTime > TimeSpan.Zero)
        {
            due = dueTime;
            waiting.Release();
        }

        return timer;
    }

    /// <summary>Lets time go on, wait by wait, until the work is done.</summary>
    public async Task RunAsync(Task work)
    {
        while (!work.IsCompleted)
        {
            var waited = waiting.WaitAsync();
            if (await Task.WhenAny(work, waited) == waited)
            {
                Advance(due);
            }
        }
    }
}
