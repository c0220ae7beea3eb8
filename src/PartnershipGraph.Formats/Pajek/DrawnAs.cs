using System.Text;
using PartnershipGraph.Formats.Text;

namespace PartnershipGraph.Formats.Pajek;

/// <summary>The parameters by which Pajek draws a tie, or says when it holds: they may follow its ends at once.</summary>
internal static class DrawnAs
{
    private static readonly HashSet<string> names = new(StringComparer.OrdinalIgnoreCase)
    {
        "a", "a1", "a2", "ap", "c", "fos", "font", "h1", "h2", "k1", "k2", "l", "la", "lc", "lp", "lphi", "lr", "p", "s", "size", "w",
    };

    /// <summary>Whether the text begins with the name of a parameter, or with a time in brackets.</summary>
    public static bool IsParameter(ReadOnlySpan<byte> text)
    {
        var word = new Words(text).Next();
        return word.StartsWith("["u8) || (word.Length <= 4 && names.Contains(Encoding.UTF8.GetString(word)));
    }
}
