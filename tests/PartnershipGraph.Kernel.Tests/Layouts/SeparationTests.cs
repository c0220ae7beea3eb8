using CsCheck;
using PartnershipGraph.Kernel.Layouts;
using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Kernel.Tests.Layouts;

internal class SeparationTests
{
    [Test]
    public void Any_crowd_comes_apart() => Gen.Select(Gen.Double[0, 3], Gen.Double[-3, 0]).Array[1, 60].Sample(
        points =>
        {
            double[] x = [.. points.Select(p => p.Item1)], y = [.. points.Select(p => p.Item2)];
            Separation.Run(x, y, RunContext.None);
            Assert.That(Closest(x, y), Is.GreaterThanOrEqualTo(1));
        },
        iter: 50);

    [Test]
    public void All_at_one_place_come_apart()
    {
        double[] x = new double[40], y = new double[40];
        Separation.Run(x, y, RunContext.None);
        Assert.That(Closest(x, y), Is.GreaterThanOrEqualTo(1));
        Assert.That(x.Max() - x.Min(), Is.LessThan(60));
    }

    [Test]
    public void Who_stand_far_enough_stay()
    {
        double[] x = [0, 1, 0, -1], y = [0, 0, 1.5, -0.5];
        Separation.Run(x, y, RunContext.None);
        Assert.That(x, Is.EqualTo(new double[] { 0, 1, 0, -1 }));
        Assert.That(y, Is.EqualTo(new[] { 0, 0, 1.5, -0.5 }));
    }

    [Test]
    public void Cancellation_is_heeded() => Assert.That(
        () => Separation.Run(new double[3], new double[3], RunContext.None with { CancellationToken = new CancellationToken(canceled: true) }),
        Throws.InstanceOf<OperationCanceledException>());

    private static double Closest(double[] x, double[] y)
    {
        var closest = double.PositiveInfinity;
        for (var a = 0; a < x.Length; a++)
        {
            for (var b = 0; b < a; b++)
            {
                closest = Math.Min(closest, Math.Sqrt(Math.Pow(x[a] - x[b], 2) + Math.Pow(y[a] - y[b], 2)));
            }
        }

        return closest;
    }
}
