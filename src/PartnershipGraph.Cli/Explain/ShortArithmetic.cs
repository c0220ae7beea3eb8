using System.Globalization;
using System.Text.RegularExpressions;

namespace PartnershipGraph.Cli.Explain;

/// <summary>Arithmetic as a person likes to read it: long decimals rounded, long lines cut. JSON has it exact and whole.</summary>
internal static partial class ShortArithmetic
{
    private const int longest = 72;

    [GeneratedRegex(@"\d+\.\d{5,}")]
    private static partial Regex LongDecimal { get; }

    /// <summary>The arithmetic on one line of a table.</summary>
    public static string Of(string arithmetic)
    {
        var rounded = LongDecimal.Replace(arithmetic, m => double.Parse(m.Value, CultureInfo.InvariantCulture).ToString("0.####", CultureInfo.InvariantCulture));
        if (rounded.Length <= longest)
        {
            return rounded;
        }

        // Not in the middle of a number.
        var cut = rounded.LastIndexOf(' ', longest - 2);
        return rounded[..(cut > 0 ? cut : longest - 2)] + " …";
    }

    /// <summary>Whether the line says less than the arithmetic.</summary>
    public static bool Shortens(string arithmetic) => Of(arithmetic) != arithmetic;
}
