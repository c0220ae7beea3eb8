using PartnershipGraph.Kernel.Communities;
using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Kernel.Tests.Communities;

public class StartProgressTests
{
    [Test]
    public void Shares_of_starts_add_up()
    {
        var told = new Told();
        var progress = new StartProgress(4, 2, RunContext.None with { Progress = told });
        progress.Of(0).Report(0.5);
        progress.Of(1).Report(0.25);
        progress.Finish(0);
        progress.Of(0).Report(0.75);
        progress.Finish(1);
        progress.Finish(0);
        Assert.That(told.Shares, Is.EqualTo(new[] { 0.125, 0.1875, 0.3125, 0.5, 0.6875, 0.75 }));
    }

    [Test]
    public void Nobody_is_told_where_nobody_listens() =>
        Assert.That(new StartProgress(4, 2, RunContext.None).Of(1).Progress, Is.Null);

    [TestCase(1, 4, 0.25)]
    [TestCase(4, 4, 1)]
    [TestCase(1, null, 0.5)]
    [TestCase(3, null, 0.875)]
    public void Rounds_without_a_limit_leave_something_over(int rounds, int? limit, double share) =>
        Assert.That(Restarts.Share(rounds, limit), Is.EqualTo(share));

    private sealed class Told : IProgress<double>
    {
        public List<double> Shares { get; } = [];

        public void Report(double value) => Shares.Add(value);
    }
}
