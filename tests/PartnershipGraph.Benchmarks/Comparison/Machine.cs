using System.Globalization;
using System.Runtime.InteropServices;

namespace PartnershipGraph.Benchmarks.Comparison;

/// <summary>What it was measured on.</summary>
internal static class Machine
{
    private const string processors = "/proc/cpuinfo";

    private static double Gigabytes => GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / (double)(1 << 30);

    public static string Describe() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Processor()}, {Environment.ProcessorCount} processors, {Gigabytes:0} GB, {RuntimeInformation.OSDescription}; ")
        + RuntimeInformation.FrameworkDescription;

    private static string Processor()
    {
        const string label = "model name";
        var lines = File.Exists(processors) ? File.ReadLines(processors) : [];
        return lines.FirstOrDefault(line => line.StartsWith(label, StringComparison.Ordinal)) is { } named
            ? named[(named.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim()
            : RuntimeInformation.ProcessArchitecture.ToString();
    }
}
