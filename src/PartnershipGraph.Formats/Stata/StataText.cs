using System.Text;

namespace PartnershipGraph.Formats.Stata;

/// <summary>Text in a do-file, where quotes, backquotes and dollars mean something.</summary>
internal static class StataText
{
    /// <summary>How long a label of a variable may be.</summary>
    public const int LongestLabel = 80;

    /// <summary>How long a label of a value may be shown in full.</summary>
    public const int LongestValueLabel = 244;

    /// <summary>A text in quotes, cut to a length. A quote or backquote inside becomes an apostrophe, and a dollar goes: what would be a macro is none.</summary>
    public static string Quoted(string text, int longest)
    {
        var plain = OneLine(text).Replace('"', '\'').Replace('`', '\'').Replace("$", "", StringComparison.Ordinal);
        return $"\"{Cut(plain, longest)}\"";
    }

    /// <summary>A text on one line, which opens no comment of several: Stata sees one also inside a comment of one line.</summary>
    public static string OneLine(string text) =>
        string.Concat(text.EnumerateRunes().Select(r => Rune.IsControl(r) ? " " : r.ToString())).Replace("/*", "/ *", StringComparison.Ordinal);

    private static string Cut(string text, int longest) => string.Concat(text.EnumerateRunes().Take(longest).Select(r => r.ToString()));
}
