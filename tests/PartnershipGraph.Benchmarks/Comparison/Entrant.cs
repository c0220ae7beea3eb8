using PartnershipGraph.Benchmarks.Comparison.Digests;
using PartnershipGraph.Benchmarks.Comparison.Workers;

namespace PartnershipGraph.Benchmarks.Comparison;

/// <summary>A side in a contest, with the runs it has behind it.</summary>
internal sealed class Entrant(Side side, Worker worker, bool byProcessor)
{
    private readonly List<double> seconds = [];
    private WorkerLine? ready;

    public Worker Worker => worker;

    /// <summary>Waits until its graph is built.</summary>
    public void Await(TimeSpan atMost) => ready = worker.Read(atMost);

    /// <summary>How many runs go into one that is timed: those of microseconds are bundled.</summary>
    public int Batch { get; set; } = 1;

    public int Runs => seconds.Count;

    /// <summary>Seconds that its timed runs took together.</summary>
    public double Spent { get; private set; }

    public double Typical => Median.Of(seconds);

    /// <summary>Lets it run once, or a bundle; the seconds of one run, null where it failed.</summary>
    public double? Run(TimeSpan atMost)
    {
        var line = worker.Run(Batch, atMost);
        return byProcessor ? line?.ProcessorSeconds : line?.Seconds;
    }

    /// <summary>The same, noted.</summary>
    public void Time(TimeSpan atMost)
    {
        if (Run(atMost) is { } taken)
            Count(taken);
    }

    public void Count(double taken)
    {
        seconds.Add(taken);
        Spent += taken * Batch;
    }

    public Measured End(TimeSpan atMost)
    {
        var last = worker.End(atMost);
        var measured = new Measured(side, seconds, last, worker.Failure);
        return ready?.Versions is { } versions ? measured with { Versions = versions } : measured;
    }
}
