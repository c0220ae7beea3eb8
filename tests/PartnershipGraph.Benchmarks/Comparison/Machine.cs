using System.Globalization;
using System.Runtime.InteropServices;

namespace PartnershipGraph.Benchmarks.Comparison;

/// <summary>What it was measured on.</summary>
internal static class Machine
{
    private const string processors = "/proc/cpuinfo";

    public static string Describe() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Processor()}, {Environment.ProcessorCount} processors, {GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / (double)(1 << 30):0} GB, {RuntimeInformation.OSDescription}; {RuntimeInformation.FrameworkDescription}");

    private static string Processor()
    {
        const string label = "model name";
        var line = File.Exists(processors) ? File.ReadLines(processors).FirstOrDefault(l => l.StartsWith(label, StringComparison.Ordinal)) : null;
        return line is null ? RuntimeInformation.ProcessArchitecture.ToString() : line[(line.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim();
    }
}
