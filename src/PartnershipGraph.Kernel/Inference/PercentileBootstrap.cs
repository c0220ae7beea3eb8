using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Kernel.Inference;

/// <summary>How far a statistic would move with another sample of the same kind: things are drawn with replacement (Efron 1979).</summary>
/// <remarks>
/// <para>Each of M draws takes n of the n things, each as likely every time, and of it the statistic is taken; an interval lies between
/// quantiles of what the draws give (the percentile method). In the statistic's own unit. What goes together (a cluster) is one thing.</para>
/// <para>Draws whose statistic is NaN or infinite are counted and left out. Draw b depends on the seed and b alone. M times the cost of a
/// statistic, O(n) memory a thread and O(M). Without things there are no draws. Example: of one thing every draw is the thing itself.</para>
/// </remarks>
public static class PercentileBootstrap
{
    /// <summary>Draws and takes the statistic.</summary>
    /// <param name="count">Number of things.</param>
    /// <param name="statistic">A number for a draw (the numbers of the things in it), or NaN; called from several threads; must not keep the draw.</param>
    /// <param name="draws">M, at least 1.</param>
    /// <param name="run">How it is run.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of range.</exception>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public static BootstrapResult Compute(int count, Func<int[], double> statistic, int draws, RunContext run)
    {
        ArgumentNullException.ThrowIfNull(statistic);
        ArgumentNullException.ThrowIfNull(run);
        Require.That(count >= 0, nameof(count), count, "At least 0.");
        Require.That(draws >= 1, nameof(draws), draws, "At least one.");
        run.Validate();
        run.ThrowIfCancelled();
        var all = new double[count == 0 ? 0 : draws];
        SourceLanes.Run(all.Length, run, () => new int[count], (sample, _, draw) =>
        {
            var generator = Draws.Generator(run.Seed, draw);
            for (var k = 0; k < sample.Length; k++)
            {
                sample[k] = generator.Next(count);
            }

            all[draw] = statistic(sample);
        });
        double[] drawn = [.. all.Where(double.IsFinite)];
        Array.Sort(drawn);
        return new BootstrapResult { Drawn = drawn, UndefinedDraws = all.Length - drawn.Length };
    }
}
