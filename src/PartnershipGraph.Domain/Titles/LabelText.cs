using System.Globalization;
using System.Text;

namespace PartnershipGraph.Domain.Titles;

/// <summary>
/// Brings the spellings of one label to one text: compatibility forms, script, letter case, spaces, hyphens, zero-width
/// characters and British spelling. The result serves comparison, never display.
/// </summary>
public static class LabelText
{
    /// <summary>The cleaned text: lower case, simplified script, single spaces between Latin words, none beside Chinese ones.</summary>
    public static string Clean(string label)
    {
        var letters = new StringBuilder(label.Length);
        foreach (var character in Compose(label))
            Append(letters, Narrow(character));
        return EnglishWords.Respell(WithoutIdleSpaces(letters).Trim(' ', '.', ',', '、', '。'));
    }

    /// <summary>Whether a character is a Chinese one or a mark that stands in Chinese text.</summary>
    public static bool IsHan(char character) => character is (>= '\u3400' and <= '\u9FFF') or (>= '\u3001' and <= '\u3011');

    private static string Compose(string label)
    {
        if (Ascii.IsValid(label))
            return label;
        // Half a surrogate pair and U+FFFE cannot be normalised; as U+FFFD they stay one unknown character.
        var whole = Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(label)).Replace('\uFFFE', '\uFFFD');
        return whole.Normalize(NormalizationForm.FormKC);
    }

    /// <summary>The half-width form, also where the runtime has no tables of its own to normalise by (invariant mode).</summary>
    private static char Narrow(char character) =>
        character is >= '\uFF01' and <= '\uFF5E' ? (char)(character - '\uFF01' + '!') : character;

    private static void Append(StringBuilder letters, char character)
    {
        switch (char.GetUnicodeCategory(character))
        {
            // Zero-width, soft hyphen, byte-order mark, direction marks.
            case UnicodeCategory.Format:
            // Variation selectors, and the dot that a Turkish İ leaves behind.
            case UnicodeCategory.NonSpacingMark:
                return;
            case UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator:
            case UnicodeCategory.Control or UnicodeCategory.DashPunctuation:
            // "All-weather", "all‑weather" and "all weather" are one word.
            case UnicodeCategory.MathSymbol when character is '\u2212':
                letters.Append(' ');
                return;
            // Quotation marks around a label and apostrophes of any shape say nothing.
            case UnicodeCategory.InitialQuotePunctuation or UnicodeCategory.FinalQuotePunctuation:
            case UnicodeCategory.OtherPunctuation when character is '"' or '\'' or '′' or '`':
            case UnicodeCategory.ModifierLetter or UnicodeCategory.ModifierSymbol:
                return;
            default:
                letters.Append(Fold(character));
                return;
        }
    }

    private static char Fold(char character) => character switch
    {
        // The Turkish pair: neither is an i to the invariant culture.
        'İ' or 'ı' => 'i',
        < '\u0080' => char.ToLowerInvariant(character),
        _ => TraditionalScript.Simplify(char.ToLowerInvariant(character)),
    };

    private static string WithoutIdleSpaces(StringBuilder letters)
    {
        var text = new StringBuilder(letters.Length);
        for (var i = 0; i < letters.Length; i++)
        {
            var character = letters[i];
            if (character == ' ')
            {
                var next = i + 1;
                while (next < letters.Length && letters[next] == ' ')
                    next++;
                if (text.Length == 0 || next == letters.Length || IsHan(text[^1]) || IsHan(letters[next]))
                    continue;
                if (text[^1] == ' ')
                    continue;
            }

            // One mark of enumeration, whether it was typed 、 or ， or a half-width comma.
            text.Append(character == ',' && text.Length > 0 && IsHan(text[^1]) ? '、' : character);
        }

        return text.ToString();
    }
}
