using System.Text;

namespace PartnershipGraph.Pages.Writing;

/// <summary>Which script a character is of, and which language is read into it where nothing else tells one.</summary>
internal static class Scripts
{
    /// <summary>The script of a character; null for blanks and marks, which stand in any.</summary>
    public static Script? Of(Rune rune) => rune.Value switch
    {
        < 0x80 => Rune.IsLetterOrDigit(rune) ? Script.Plain : null,
        (>= 0x0400 and <= 0x052F) or (>= 0x1C80 and <= 0x1C8F) => Script.Cyrillic,
        (>= 0x0590 and <= 0x05FF) or (>= 0xFB1D and <= 0xFB4F) => Script.Hebrew,
        (>= 0x0600 and <= 0x06FF) or (>= 0x0750 and <= 0x077F) or (>= 0x08A0 and <= 0x08FF) or (>= 0xFB50 and <= 0xFDFF) or (>= 0xFE70 and <= 0xFEFC) => Script.Arabic,
        (>= 0x1100 and <= 0x11FF) or (>= 0x3130 and <= 0x318F) or (>= 0xAC00 and <= 0xD7AF) => Script.Hangul,
        (>= 0x2E80 and <= 0x2FDF) or (>= 0x3001 and <= 0x30FF) or (>= 0x31F0 and <= 0x31FF) or (>= 0x3400 and <= 0x4DBF) or (>= 0x4E00 and <= 0x9FFF)
            or (>= 0xF900 and <= 0xFAFF) or (>= 0xFF01 and <= 0xFF9F) or (>= 0x20000 and <= 0x3FFFF) => Script.EastAsian,
        _ => Rune.IsLetterOrDigit(rune) ? Script.Plain : null,
    };

    /// <summary>Whether a character is kana, which only Japanese writes.</summary>
    public static bool IsKana(Rune rune) => rune.Value is (>= 0x3041 and <= 0x30FF) or (>= 0x31F0 and <= 0x31FF) or (>= 0xFF66 and <= 0xFF9F);

    /// <summary>The language (BCP 47) that a text in a script is read in; null where the page's own will do.</summary>
    /// <param name="script">The script.</param>
    /// <param name="hasKana">Whether kana stand in the text.</param>
    public static string? LanguageOf(Script script, bool hasKana) => script switch
    {
        Script.EastAsian => hasKana ? "ja" : "zh-Hans",
        Script.Hangul => "ko",
        Script.Cyrillic => "ru",
        Script.Arabic => "ar",
        Script.Hebrew => "he",
        _ => null,
    };
}
