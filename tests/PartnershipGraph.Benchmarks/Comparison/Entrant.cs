using PartnershipGraph.Benchmarks.Comparison.Digests;
using PartnershipGraph.Benchmarks.Comparison.Workers;

namespace PartnershipGraph.Benchmarks.Comparison;

/// <summary>A side in a contest, with the runs it has behind it.</summary>
internal sealed class Entrant(Side side, Worker worker)
{
    private readonly List<double> seconds = [];

    public Worker Worker => worker;

    /// <summary>How many runs go into one that is timed: those of microseconds are bundled.</summary>
    public int Batch { get; set; } = 1;

    public int Runs => seconds.Count;

    /// <summary>Seconds that its timed runs took together.</summary>
    public double Spent { get; private set; }

    public double Typical => Median.Of(seconds);

    /// <summary>Lets it run once, or a bundle, and notes the seconds of one run.</summary>
    public void Time(TimeSpan atMost)
    {
        if (worker.Run(Batch, atMost) is { } taken)
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
        return new Measured(side, seconds, last?.Digest, last?.PeakMegabytes ?? 0, worker.Failure);
    }
}
