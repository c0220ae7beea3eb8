using System.Runtime.InteropServices;

namespace PartnershipGraph.Benchmarks.Engines.Sides;

/// <summary>Values of every actor in a file, NaN where one has none.</summary>
internal static class ValueFile
{
    public static string Write(string side, string question, IEnumerable<double?> values)
    {
        var file = Path.Combine(Path.GetTempPath(), FormattableString.Invariant($"pgraph-engines-{Environment.ProcessId}-{side}-{question}.bin"));
        double[] numbers = [.. values.Select(v => v ?? double.NaN)];
        File.WriteAllBytes(file, MemoryMarshal.AsBytes(numbers.AsSpan()));
        return file;
    }

    /// <summary>Reads one and removes it.</summary>
    public static double[] Take(string file)
    {
        var numbers = MemoryMarshal.Cast<byte, double>(File.ReadAllBytes(file)).ToArray();
        File.Delete(file);
        return numbers;
    }
}
