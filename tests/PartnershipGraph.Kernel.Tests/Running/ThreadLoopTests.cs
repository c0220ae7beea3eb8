using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Kernel.Tests.Running;

public class ThreadLoopTests
{
    [TestCase(1)]
    [TestCase(4)]
    public void Every_turn_is_taken_once(int threads)
    {
        var taken = new int[50];
        ThreadLoop.Run(10, 50, RunContext.None with { MaxDegreeOfParallelism = threads }, i => Interlocked.Increment(ref taken[i]));
        Assert.That(taken[..10], Is.All.Zero);
        Assert.That(taken[10..], Is.All.EqualTo(1));
    }

    [TestCase(1)]
    [TestCase(4)]
    public void What_a_turn_throws_is_not_wrapped(int threads) => Assert.That(
        () => ThreadLoop.Run(0, 50, RunContext.None with { MaxDegreeOfParallelism = threads }, _ => throw new FormatException()),
        Throws.InstanceOf<FormatException>());

    [Test]
    public void Who_is_late_keeps_no_other_turn_waiting()
    {
        using var others = new CountdownEvent(15);
        ThreadLoop.Run(0, 16, RunContext.None with { MaxDegreeOfParallelism = 2 }, i =>
        {
            if (i > 0)
                others.Signal();
            else
                Assert.That(others.Wait(TimeSpan.FromMinutes(1)), "All others have had their turn by then.");
        });
    }
}
