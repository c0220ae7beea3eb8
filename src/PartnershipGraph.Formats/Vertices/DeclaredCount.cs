using PartnershipGraph.Formats.Text;
using static System.FormattableString;

namespace PartnershipGraph.Formats.Vertices;

/// <summary>How many vertices a file may declare that it does not list.</summary>
internal static class DeclaredCount
{
    /// <summary>More must be listed one by one.</summary>
    public const int MostUnlisted = 10_000_000;

    /// <summary>A count as it is declared, which may be more than can be.</summary>
    public static long Read(TieFile file, int line, ReadOnlySpan<byte> word, string what) =>
        Numbers.TryCount(word, out var count)
            ? count
            : throw file.Fault(
                line, "bad-count",
                word.IsEmpty ? $"{what} is missing" : $"{Excerpt.Of(word)} is no count: {what} should stand here", "Write a whole number from 0.");

    /// <summary>The error of a count that the file does not bear out.</summary>
    public static Exception Unlisted(TieFile file, int line, long declared) => file.Fault(
        line, "too-many-vertices", Invariant($"the file declares {declared} vertices and does not list them"),
        Invariant($"Correct the count, or list every vertex; up to {MostUnlisted} may be declared alone."));
}
