using System.Diagnostics;
using System.Globalization;

namespace PartnershipGraph.Benchmarks.Comparison.Workers;

/// <summary>The most memory that this process has held, in units of 2^20 bytes.</summary>
internal static class PeakMemory
{
    private const string status = "/proc/self/status";
    private const string marks = "/proc/self/clear_refs";
    private const string label = "VmHWM:";

    /// <summary>The system's high-water mark, which a peer's process is asked for too.</summary>
    public static double Megabytes()
    {
        if (!File.Exists(status))
            return Process.GetCurrentProcess().PeakWorkingSet64 / (double)(1 << 20);
        var line = File.ReadLines(status).First(l => l.StartsWith(label, StringComparison.Ordinal));
        return double.Parse(line.AsSpan(label.Length).TrimEnd("kB "), CultureInfo.InvariantCulture) / 1024;
    }

    /// <summary>Lets the mark begin anew, where Linux can do that; what building left goes back before.</summary>
    public static void Forget()
    {
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        try
        {
            if (File.Exists(marks))
                File.WriteAllText(marks, "5");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine($"The mark of memory stays: {e.Message}");
        }
    }
}
