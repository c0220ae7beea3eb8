using System.Text;

namespace PartnershipGraph.Formats.Text;

/// <summary>Shows what stands in a file inside a message: on one line, and short whatever the file holds.</summary>
internal static class Excerpt
{
    private const int longest = 60;

    public static string Of(ReadOnlySpan<byte> utf8) => Of(Encoding.UTF8.GetString(utf8.Length <= 4 * longest ? utf8 : utf8[..(4 * longest)]));

    public static string Of(string text)
    {
        var shown = new StringBuilder("'");
        foreach (var rune in text.EnumerateRunes())
        {
            if (shown.Length > longest)
            {
                return shown.Append("…'").ToString();
            }

            shown.Append(Rune.IsControl(rune) ? " " : rune.ToString());
        }

        return shown.Append('\'').ToString();
    }
}
