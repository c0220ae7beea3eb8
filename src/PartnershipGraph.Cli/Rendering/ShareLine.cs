using System.Diagnostics;
using System.Globalization;

namespace PartnershipGraph.Cli.Rendering;

/// <summary>Tells how far long work has come, a few times a second at most; short work says nothing.</summary>
/// <param name="line">Where it is told.</param>
/// <param name="what">What is worked on.</param>
internal sealed class ShareLine(ProgressLine line, string what) : IProgress<double>
{
    private static readonly TimeSpan pause = TimeSpan.FromMilliseconds(250);

    private readonly Lock gate = new();
    private long told = Stopwatch.GetTimestamp();

    /// <inheritdoc/>
    public void Report(double value)
    {
        lock (gate)
        {
            if (Stopwatch.GetElapsedTime(told) < pause)
            {
                return;
            }

            told = Stopwatch.GetTimestamp();
            line.Step(string.Create(CultureInfo.InvariantCulture, $"{what} {value:P0}"));
        }
    }
}
