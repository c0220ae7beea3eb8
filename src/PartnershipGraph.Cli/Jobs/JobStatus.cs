using PartnershipGraph.Cli.Hosting;
using PartnershipGraph.Cli.Jobs.Running;

namespace PartnershipGraph.Cli.Jobs;

/// <summary>What became of a job, in a word.</summary>
internal static class JobStatus
{
    public static string Of(JobOutcome job, bool isDry) =>
        job.IsUpToDate ? "up to date"
        : isDry ? "would run"
        : job.Exit is ExitCode.Ok ? "ran"
        : job.Exit is ExitCode.NotConverged ? "not converged"
        : "failed";

    /// <summary>
    /// The exit code of a run: the worst of its jobs. A measure without an answer is the least of them, since all the rest of its output stands;
    /// of the others the larger one.
    /// </summary>
    public static int Worst(IEnumerable<JobOutcome> jobs) =>
        jobs.Select(j => j.Exit).MaxBy(exit => exit == ExitCode.NotConverged ? ExitCode.Failure - 0.5 : exit);
}
