using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Kernel.Communities;

/// <summary>How far several starts are together: those that are done, and the shares of those on their way.</summary>
/// <param name="starts">How many starts there are.</param>
/// <param name="places">How many are on their way at most, each in a place of its own.</param>
/// <param name="run">Who is told, one after the other, so that what is told never falls.</param>
internal sealed class StartProgress(int starts, int places, RunContext run)
{
    private readonly Lock told = new();
    private readonly double[] shares = new double[places];
    private int done;

    /// <summary>The run of the start in a place, whose share counts as a part of the whole.</summary>
    public RunContext Of(int place) => run.Progress is null ? run : run with { Progress = new Part(this, place) };

    /// <summary>Counts the start in a place as done.</summary>
    public void Finish(int place)
    {
        lock (told)
        {
            done++;
            shares[place] = 0;
            run.Report((done + shares.Sum()) / starts);
        }
    }

    private void Tell(int place, double share)
    {
        lock (told)
        {
            shares[place] = share;
            run.Report((done + shares.Sum()) / starts);
        }
    }

    private sealed class Part(StartProgress whole, int place) : IProgress<double>
    {
        public void Report(double value) => whole.Tell(place, value);
    }
}
