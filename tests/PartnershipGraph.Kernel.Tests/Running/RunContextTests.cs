using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Kernel.Tests.Running;

public class RunContextTests
{
    [Test]
    public void None_is_silent_and_single_threaded()
    {
        var run = RunContext.None;
        Assert.That(run.CancellationToken.CanBeCanceled, Is.False);
        Assert.That(run.Progress, Is.Null);
        Assert.That(run.Seed, Is.Zero);
        Assert.That(run.MaxDegreeOfParallelism, Is.EqualTo(1));
        Assert.That(run.ThrowIfCancelled, Throws.Nothing);
    }

    [TestCase(0)]
    [TestCase(-1)]
    public void Less_than_one_thread_is_refused(int threads) => Assert.That(
        () => (RunContext.None with { MaxDegreeOfParallelism = threads }).Validate(),
        Throws.InstanceOf<ArgumentOutOfRangeException>().With.Property("ParamName").EqualTo("MaxDegreeOfParallelism"));

    [Test]
    public void A_cancelled_run_stops()
    {
        var run = RunContext.None with { CancellationToken = new CancellationToken(canceled: true) };
        Assert.That(run.ThrowIfCancelled, Throws.InstanceOf<OperationCanceledException>());
    }
}
