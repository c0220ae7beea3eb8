using System.Text;

namespace PartnershipGraph.Dataset.Island;

/// <summary>Bytes as text of a page. Line ends and blanks, which programs on the way change, mean nothing.</summary>
internal static class IslandBase64
{
    public static string Write(byte[] bytes)
    {
        var text = Convert.ToBase64String(bytes);
        var lines = new StringBuilder(text.Length + (text.Length / IslandFormat.LineLength) + 1);
        for (var i = 0; i < text.Length; i += IslandFormat.LineLength)
        {
            lines.Append(text, i, Math.Min(IslandFormat.LineLength, text.Length - i)).Append('\n');
        }

        return lines.ToString();
    }

    /// <summary>The bytes; null where the text is none, and then where the first fault stands: a wrong character, or the end.</summary>
    public static byte[]? Read(ReadOnlySpan<char> text, out int fault)
    {
        var signs = new char[text.Length];
        var (count, padding) = (0, 0);
        for (fault = 0; fault < text.Length; fault++)
        {
            var c = text[fault];
            if (char.IsWhiteSpace(c))
            {
                continue;
            }

            padding += c == '=' ? 1 : 0;
            if (!(char.IsAsciiLetterOrDigit(c) || c is '+' or '/' or '=') || padding > 2 || (padding > 0 && c != '='))
            {
                return null;
            }

            signs[count++] = c;
        }

        var bytes = new byte[count];
        return Convert.TryFromBase64Chars(signs.AsSpan(0, count), bytes, out var written) ? bytes[..written] : null;
    }
}
