using PartnershipGraph.Benchmarks.Comparison.Tasks;
using PartnershipGraph.Benchmarks.Comparison.Workers;

namespace PartnershipGraph.Benchmarks.Comparison;

/// <summary>
/// Times one question: each side waits in a process of its own with its graph in memory, and they run in turns, so that what
/// slows the machine slows all. The rules are the same for each side.
/// </summary>
internal sealed class Contest(Launcher launcher, ComparisonOptions options)
{
    private const double warmSeconds = 1;
    private const double longSeconds = 2;
    private const double shortSeconds = 0.002;
    private const double batchSeconds = 0.02;
    private static readonly TimeSpan patience = TimeSpan.FromMinutes(20);

    public Outcome Run(string graph, PlannedTask task, IEnumerable<Side> sides)
    {
        var entrants = sides.Select(side => new Entrant(side, launcher.Start(side, graph, task.Name), options.ByProcessor)).ToList();
        try
        {
            // Graphs are built side by side; nothing is timed until all are ready.
            foreach (var entrant in entrants)
                entrant.Await(patience);
            foreach (var entrant in entrants)
                WarmUp(entrant);
            for (var round = 0; round < options.Repetitions; round++)
            {
                foreach (var entrant in entrants.Where(HasTime))
                    entrant.Time(patience);
            }

            return new Outcome(graph, task, [.. entrants.Select(e => e.End(patience))]);
        }
        finally
        {
            foreach (var entrant in entrants)
                entrant.Worker.Dispose();
        }
    }

    /// <summary>Runs for a second at least, untimed; a first run that is long counts, and there is no other to warm up.</summary>
    private static void WarmUp(Entrant entrant)
    {
        for (var spent = 0.0; spent < warmSeconds;)
        {
            if (entrant.Run(patience) is not { } seconds)
                return;
            spent += seconds * entrant.Batch;
            entrant.Batch = seconds < shortSeconds ? (int)(batchSeconds / Math.Max(seconds, 1e-6)) : 1;
            if (seconds > longSeconds)
                entrant.Count(seconds);
        }
    }

    private bool HasTime(Entrant entrant) =>
        entrant.Worker.Failure is null && entrant.Runs < options.Repetitions
        && (entrant.Runs == 0 || entrant.Spent + entrant.Typical < options.BudgetSeconds);
}
