namespace PartnershipGraph.Kernel.Running;

/// <summary>Tells how far a part of a computation is as a share of the whole.</summary>
/// <param name="whole">Who is told.</param>
/// <param name="from">The share done when the part begins.</param>
/// <param name="to">The share done when it ends.</param>
internal sealed class ProgressPart(IProgress<double> whole, double from, double to) : IProgress<double>
{
    /// <summary>The run of a part; silent if the whole is.</summary>
    public static RunContext Of(RunContext run, double from, double to) =>
        run.Progress is { } whole ? run with { Progress = new ProgressPart(whole, from, to) } : run;

    /// <inheritdoc/>
    public void Report(double value) => whole.Report(from + ((to - from) * value));
}
