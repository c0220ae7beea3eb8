using System.Diagnostics;
using PartnershipGraph.Benchmarks.Comparison.Workers;

namespace PartnershipGraph.Benchmarks.Engines.Sides;

/// <summary>Keeps the time of steps, and tells each to whoever watches.</summary>
internal sealed class Steps
{
    private readonly List<Step> all = [];

    public IReadOnlyList<Step> All => all;

    /// <summary>Does a step.</summary>
    public async Task<T> TakeAsync<T>(string name, Func<Task<T>> work)
    {
        var (seconds, result) = await TimedAsync(work);
        all.Add(new Step(name, seconds, PeakMemory.Megabytes()));
        await Console.Error.WriteLineAsync(FormattableString.Invariant($"  {name}: {seconds:0.00} s, {all[^1].PeakMegabytes:0} MB"));
        return result;
    }

    /// <summary>Does a step.</summary>
    public Task<T> TakeAsync<T>(string name, Func<T> work) => TakeAsync(name, () => Task.FromResult(work()));

    /// <summary>Seconds that something took, and its result.</summary>
    public static async Task<(double Seconds, T Result)> TimedAsync<T>(Func<Task<T>> work)
    {
        var started = Stopwatch.GetTimestamp();
        var result = await work();
        return (Stopwatch.GetElapsedTime(started).TotalSeconds, result);
    }
}
