using PartnershipGraph.Cli.Jobs.Lines;
using PartnershipGraph.Cli.Jobs.Manifests;

namespace PartnershipGraph.Cli.Jobs.Running;

/// <summary>What became of a job.</summary>
/// <param name="Job">The job.</param>
/// <param name="Why">Why it ran, or would; null where its output was up to date.</param>
/// <param name="Entry">What is recorded of it now; null where it has never run.</param>
internal sealed record JobOutcome(JobLine Job, string? Why, ManifestEntry? Entry)
{
    public bool IsUpToDate => Why is null;

    /// <summary>Whether its exit code counts among those of this run.</summary>
    public int Exit => IsUpToDate ? 0 : Entry?.Exit ?? 0;
}
