using System.Globalization;

namespace PartnershipGraph.Cli.Rendering;

/// <summary>Names in running text.</summary>
internal static class Names
{
    /// <summary>"A", "A and B", "A, B and C".</summary>
    public static string And(IReadOnlyList<string> names) => names.Count < 2
        ? string.Concat(names)
        : $"{string.Join(", ", names.Take(names.Count - 1))} and {names[^1]}";

    /// <summary>The first few of a list, and how many more there are.</summary>
    public static string List(IReadOnlyList<string> names, int most) => names.Count <= most
        ? string.Join(", ", names)
        : string.Create(CultureInfo.InvariantCulture, $"{string.Join(", ", names.Take(most))} and {names.Count - most} more");

    /// <summary>The text as it begins a sentence.</summary>
    public static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
