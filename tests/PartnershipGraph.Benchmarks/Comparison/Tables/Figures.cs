using System.Globalization;

namespace PartnershipGraph.Benchmarks.Comparison.Tables;

/// <summary>Numbers as they stand in a table: three digits that count; a dash for none.</summary>
internal static class Figures
{
    public const string None = "–";

    public static string Time(double? seconds) => seconds switch
    {
        null => None,
        >= 1 => $"{ThreeDigits(seconds.Value)} s",
        >= 1e-3 => $"{ThreeDigits(seconds.Value * 1e3)} ms",
        _ => $"{ThreeDigits(seconds.Value * 1e6)} µs",
    };

    public static string Ratio(double? ratio) => ratio is { } value ? $"{ThreeDigits(value)} ×" : None;

    public static string Megabytes(double? amount) => amount is { } value ? $"{value.ToString("0", CultureInfo.InvariantCulture)} MB" : None;

    /// <summary>By how many hundredths a figure lies beyond what it must be, or short of it.</summary>
    public static string Percent(double share) =>
        $"{(Math.Abs(share) * 100).ToString(Math.Abs(share) < 0.1 ? "0.0" : "0", CultureInfo.InvariantCulture)} %";

    private static string ThreeDigits(double value) => value.ToString(
        value switch
        {
            >= 99.95 => "0",
            >= 9.995 => "0.0",
            _ => "0.00",
        },
        CultureInfo.InvariantCulture);
}
