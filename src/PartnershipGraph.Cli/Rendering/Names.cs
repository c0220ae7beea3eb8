using System.Globalization;

namespace PartnershipGraph.Cli.Rendering;

/// <summary>Names in running text.</summary>
internal static class Names
{
    /// <summary>The first few of a list, and how many more there are.</summary>
    public static string List(IReadOnlyList<string> names, int most) => names.Count <= most
        ? string.Join(", ", names)
        : string.Create(CultureInfo.InvariantCulture, $"{string.Join(", ", names.Take(most))} and {names.Count - most} more");
}
