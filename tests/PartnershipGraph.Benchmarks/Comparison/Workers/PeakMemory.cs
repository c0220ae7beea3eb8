using System.Diagnostics;
using System.Globalization;

namespace PartnershipGraph.Benchmarks.Comparison.Workers;

/// <summary>The most memory that this process has held.</summary>
internal static class PeakMemory
{
    private const string status = "/proc/self/status";
    private const string label = "VmHWM:";

    /// <summary>In units of 2^20 bytes: the kernel's high-water mark on Linux, which a peer's process is asked for too.</summary>
    public static double Megabytes()
    {
        if (!File.Exists(status))
            return Process.GetCurrentProcess().PeakWorkingSet64 / (double)(1 << 20);
        var line = File.ReadLines(status).First(l => l.StartsWith(label, StringComparison.Ordinal));
        return double.Parse(line.AsSpan(label.Length).TrimEnd("kB "), CultureInfo.InvariantCulture) / 1024;
    }
}
