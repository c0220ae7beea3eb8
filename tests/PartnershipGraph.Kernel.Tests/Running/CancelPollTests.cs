using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Kernel.Tests.Running;

public class CancelPollTests
{
    [Test]
    public void It_asks_by_the_work_done()
    {
        using var stop = new CancellationTokenSource();
        stop.Cancel();
        var poll = new CancelPoll(RunContext.None with { CancellationToken = stop.Token });
        poll.Row(10);
        Assert.That(() => poll.Row(1 << 15), Throws.InstanceOf<OperationCanceledException>());
    }

    [Test]
    public void Empty_rows_are_work_too()
    {
        using var stop = new CancellationTokenSource();
        stop.Cancel();
        var poll = new CancelPoll(RunContext.None with { CancellationToken = stop.Token });
        Assert.That(
            () =>
            {
                for (var row = 0; row < 1 << 13; row++)
                    poll.Row(0);
            },
            Throws.InstanceOf<OperationCanceledException>());
    }

    [Test]
    public void A_run_that_goes_on_is_left_alone()
    {
        var poll = new CancelPoll(RunContext.None);
        Assert.That(() => poll.Row(1 << 20), Throws.Nothing);
    }
}
