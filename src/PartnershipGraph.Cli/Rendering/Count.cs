using System.Globalization;

namespace PartnershipGraph.Cli.Rendering;

/// <summary>Numbers of things in running text.</summary>
internal static class Count
{
    /// <summary>"1 row", "2 rows".</summary>
    public static string Of(int number, string one, string? many = null) =>
        string.Create(CultureInfo.InvariantCulture, $"{number} {(number == 1 ? one : many ?? one + "s")}");
}
