using System.Text.Encodings.Web;

namespace PartnershipGraph.Pages.Writing;

/// <summary>Encodes a text, and lets words break that fit into no column: addresses, and whatever data hold.</summary>
internal static class LongWords
{
    /// <summary>The longest word that need not break.</summary>
    public const int Most = 24;

    private const string mayBreak = "<wbr>";

    /// <summary>Writes the text as markup; in a word of more than <see cref="Most"/> letters a line may end after every twelfth.</summary>
    public static void Write(TextWriter writer, HtmlEncoder encoder, string text)
    {
        foreach (var (start, length) in Words(text))
        {
            if (length <= Most)
            {
                encoder.Encode(writer, text, start, length);
                continue;
            }

            for (int from = start, end = start + length; from < end;)
            {
                var to = Math.Min(from + (Most / 2), end);
                to -= to < end && char.IsLowSurrogate(text[to]) ? 1 : 0;
                encoder.Encode(writer, text, from, to - from);
                writer.Write(to < end ? mayBreak : "");
                from = to;
            }
        }
    }

    /// <summary>Stretches without a blank, each with the blanks after it as a stretch of their own.</summary>
    private static IEnumerable<(int Start, int Length)> Words(string text)
    {
        var start = 0;
        for (var i = 1; i <= text.Length; i++)
        {
            if (i == text.Length || char.IsWhiteSpace(text[i]) != char.IsWhiteSpace(text[start]))
            {
                yield return (start, i - start);
                start = i;
            }
        }
    }
}
