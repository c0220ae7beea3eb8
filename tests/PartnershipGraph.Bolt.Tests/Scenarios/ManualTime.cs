using System.Threading.Channels;
using Microsoft.Extensions.Time.Testing;

namespace PartnershipGraph.Bolt.Tests.Scenarios;

/// <summary>A clock that stands until the test moves it, and that tells when somebody begins to wait by it.</summary>
internal sealed class ManualTime : FakeTimeProvider
{
    private readonly Channel<TimeSpan> timers = Channel.CreateUnbounded<TimeSpan>();

    /// <summary>A clock for a play that its test also has in hand.</summary>
    public static ManualTime Standing(out ManualTime time) => time = new ManualTime();

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = base.CreateTimer(callback, state, dueTime, period);
        timers.Writer.TryWrite(dueTime);
        return new ObservedTimer(timer, timers.Writer);
    }

    /// <summary>Ends when somebody waits for a time that is like this; what is asked before stays forgotten.</summary>
    public async Task<TimeSpan> WaitedForAsync(Func<TimeSpan, bool> isMeant)
    {
        while (true)
        {
            if (await timers.Reader.ReadAsync() is var due && isMeant(due))
                return due;
        }
    }

    /// <summary>Lets each wait of less than a minute pass as soon as it begins, until the work is done; tells the waits.</summary>
    public async Task<List<TimeSpan>> PassUntilAsync(Task work)
    {
        var waits = new List<TimeSpan>();
        while (!work.IsCompleted)
        {
            using var giveUp = new CancellationTokenSource();
            var waiting = timers.Reader.WaitToReadAsync(giveUp.Token).AsTask();
            if (await Task.WhenAny(work, waiting) == work)
                await giveUp.CancelAsync();
            while (timers.Reader.TryRead(out var due))
            {
                if (due <= TimeSpan.Zero || due >= TimeSpan.FromMinutes(1))
                    continue;
                waits.Add(due);
                Advance(due);
            }
        }

        return waits;
    }

    private sealed class ObservedTimer(ITimer timer, ChannelWriter<TimeSpan> timers) : ITimer
    {
        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            var changed = timer.Change(dueTime, period);
            timers.TryWrite(dueTime);
            return changed;
        }

        public void Dispose() => timer.Dispose();

        public ValueTask DisposeAsync() => timer.DisposeAsync();
    }
}
