namespace PartnershipGraph.Dataset.Titles;

/// <summary>
/// Reads a diplomatic title, in Chinese (either script) or English, into its qualifiers. The words are parsed; no list of
/// labels is consulted, so a label never seen before is read like the known ones.
/// </summary>
public static class TitleNormaliser
{
    /// <summary>
    /// The reading of a label. Widths, spaces, hyphens, letter case, zero-width characters, script and spelling do not
    /// matter, nor does the culture of the thread. Text that names no tie is read too, with <see cref="TitleHead.None"/>.
    /// </summary>
    public static TitleReading Read(string label)
    {
        ArgumentNullException.ThrowIfNull(label);
        return ReadClean(LabelText.Clean(label));
    }

    internal static TitleReading ReadClean(string clean) =>
        NamesChineseTie(clean) || (!NamesEnglishTie(clean) && clean.Any(LabelText.IsHan))
            ? ChineseReader.Read(clean)
            : EnglishReader.Read(clean);

    /// <summary>Whether a cleaned text can be a title at all: it holds 伙伴, 关系, 共同体, partner, relation or community.</summary>
    internal static bool NamesTie(string clean) => NamesChineseTie(clean) || NamesEnglishTie(clean);

    internal static bool NamesChineseTie(string clean) =>
        ChineseWords.Ties.Any(tie => clean.Contains(tie, StringComparison.Ordinal));

    internal static bool NamesEnglishTie(string clean) =>
        EnglishWords.Ties.Any(tie => clean.Contains(tie, StringComparison.Ordinal));
}
