using System.Text;

namespace PartnershipGraph.Formats.Text;

/// <summary>Shows what stands in a file inside a message: on one line, and short whatever the file holds.</summary>
internal static class Excerpt
{
    private const int longest = 60;
    private const int longestSentence = 160;

    /// <summary>A field or a word, between quotes.</summary>
    public static string Of(ReadOnlySpan<byte> utf8) => Of(Encoding.UTF8.GetString(utf8.Length <= 4 * longest ? utf8 : utf8[..(4 * longest)]));

    /// <summary>A field or a word, between quotes.</summary>
    public static string Of(string text) => $"'{OneLine(text, longest)}'";

    /// <summary>What another reader says of the file, in which may stand what the file holds.</summary>
    public static string Sentence(string text) => OneLine(text, longestSentence);

    private static string OneLine(string text, int length)
    {
        var shown = new StringBuilder();
        foreach (var rune in text.EnumerateRunes())
        {
            if (shown.Length >= length)
            {
                return shown.Append('…').ToString();
            }

            shown.Append(Rune.IsControl(rune) ? " " : rune.ToString());
        }

        return shown.ToString();
    }
}
