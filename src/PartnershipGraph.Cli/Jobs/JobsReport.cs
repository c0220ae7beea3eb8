using System.Globalization;
using PartnershipGraph.Cli.Hosting;
using PartnershipGraph.Cli.Jobs.Running;
using PartnershipGraph.Cli.Rendering;

namespace PartnershipGraph.Cli.Jobs;

/// <summary>What became of the jobs, for a person.</summary>
internal static class JobsReport
{
    public static Report Of(RunAnswer answer)
    {
        var (jobs, isDry) = (answer.Jobs, answer.IsDry);
        var table = new ReportTable(
            "jobs",
            "",
            [Column.Text("Job"), Column.Text("Status"), Column.Text("Why"), Column.Number("Exit"), Column.Number("Seconds"), Column.Text("Output"), Column.Text("SHA-256", "sha256") with { For = ColumnFor.Data }],
            [
                .. jobs.Select(j => (IReadOnlyList<Cell>)
                [
                    j.Job.Name,
                    JobStatus.Of(j, isDry),
                    j.Why ?? "",
                    Cell.Of(isDry && !j.IsUpToDate ? null : j.Entry?.Exit),
                    Cell.Of(isDry || j.IsUpToDate ? null : j.Entry?.Seconds, 1),
                    j.Job.Entry.Out,
                    j.Entry?.Sha256 ?? "",
                ]),
            ])
        {
            Note = !isDry && jobs.Any(j => j.Exit is not (ExitCode.Ok or ExitCode.NotConverged)) ? "A job that fails leaves the output of an earlier run as it is." : "",
        };
        return Report.Of(
            $"Jobs of {answer.File}",
            isDry ? DryReading(jobs) : Reading(jobs),
            [table],
            [
                $"Outputs in {answer.Folder}, with what they rest on in manifest.json.",
                $"Data: {answer.Data.Name}, digest {answer.Data.Dataset[..12]}; pgraph {ProgramVersion.Text}.",
            ]);
    }

    private static string Reading(IReadOnlyList<JobOutcome> jobs)
    {
        var upToDate = jobs.Count(j => j.IsUpToDate);
        var failed = jobs.Where(j => j.Exit is not (ExitCode.Ok or ExitCode.NotConverged)).Select(j => j.Job.Name).ToList();
        var unanswered = jobs.Where(j => j.Exit == ExitCode.NotConverged).Select(j => j.Job.Name).ToList();
        var ran = jobs.Count - upToDate - failed.Count;
        string[] parts =
        [
            .. ran > 0 ? [FormattableString.Invariant($"{ran} ran")] : Array.Empty<string>(),
            .. unanswered.Count > 0 ? [$"no answer in {Names.And(unanswered)}"] : Array.Empty<string>(),
            .. failed.Count > 0 ? [FormattableString.Invariant($"{failed.Count} failed ({Names.And(failed)})")] : Array.Empty<string>(),
        ];
        return parts.Length == 0 ? $"{All(upToDate)} up to date: nothing was run." : $"{Share(upToDate, jobs.Count)} up to date; {string.Join("; ", parts)}.";
    }

    private static string DryReading(IReadOnlyList<JobOutcome> jobs)
    {
        var upToDate = jobs.Count(j => j.IsUpToDate);
        return upToDate == jobs.Count ? $"{All(upToDate)} up to date: nothing would run."
            : string.Create(CultureInfo.InvariantCulture, $"{Share(upToDate, jobs.Count)} up to date; {jobs.Count - upToDate} would run. Nothing was run.");
    }

    private static string All(int jobs) => jobs == 1 ? "The job is" : string.Create(CultureInfo.InvariantCulture, $"All {jobs} jobs are");

    private static string Share(int some, int all) =>
        string.Create(CultureInfo.InvariantCulture, $"{(some == 0 ? "None" : some)} of {Count.Of(all, "job")} {(some == 1 || all == 1 ? "was" : "were")}");
}
