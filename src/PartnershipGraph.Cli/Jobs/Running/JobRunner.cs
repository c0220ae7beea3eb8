using System.Globalization;
using PartnershipGraph.Cli.Hosting;
using PartnershipGraph.Cli.Jobs.Manifests;

namespace PartnershipGraph.Cli.Jobs.Running;

/// <summary>Runs what has to run. The manifest is written after every job: a run that is killed keeps what it had finished.</summary>
/// <param name="host">The world around.</param>
/// <param name="store">The manifest in its folder.</param>
/// <param name="work">What runs one job.</param>
/// <param name="order">The names of all jobs of the file, those of this run or not.</param>
internal sealed class JobRunner(CliHost host, ManifestStore store, JobWork work, IReadOnlyList<string> order)
{
    private readonly Lock gate = new();

    /// <summary>Runs the jobs that have a reason to.</summary>
    /// <param name="planned">The jobs of this run, each with the reason, in their order.</param>
    /// <param name="manifest">What is recorded so far.</param>
    /// <param name="atOnce">How many run at the same time.</param>
    public async Task<IReadOnlyList<JobOutcome>> RunAsync(IReadOnlyList<JobOutcome> planned, Manifest manifest, int atOnce)
    {
        var messages = new SharedMessages(host.Error);
        var outcomes = planned.ToArray();
        var running = planned.Index().Where(p => !p.Item.IsUpToDate).ToList();
        var begun = 0;
        // Jobs that have left the file leave the manifest, whether anything runs or not.
        manifest = manifest with { Jobs = [.. order.Select(manifest.Find).OfType<ManifestEntry>()] };
        store.Write(manifest);
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = atOnce, CancellationToken = host.Cancellation };
        await Parallel.ForEachAsync(running, parallel, async (planned, _) =>
        {
            var (place, outcome) = planned;
            var number = Interlocked.Increment(ref begun);
            messages.Line(string.Create(CultureInfo.InvariantCulture, $"pgraph: running {outcome.Job.Name} ({number} of {running.Count}; {outcome.Why})"));
            // Analyses keep a thread busy: where several run, each has its own.
            if (await Task.Run(() => work.RunAsync(outcome.Job, messages)) is not { } entry)
            {
                return;
            }

            outcomes[place] = outcome with { Entry = entry };
            lock (gate)
            {
                manifest = manifest.With(entry, order);
                store.Write(manifest);
            }
        });
        host.Cancellation.ThrowIfCancellationRequested();
        return outcomes;
    }
}
