using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Analysis.Networks;

/// <summary>How the kernel is run for an analysis: on every core, which changes no bit of a result.</summary>
internal static class Runs
{
    /// <summary>A run that can be cancelled.</summary>
    public static RunContext Of(CancellationToken cancellationToken) =>
        RunContext.None with { CancellationToken = cancellationToken, MaxDegreeOfParallelism = Environment.ProcessorCount };
}
