namespace PartnershipGraph.Domain.Titles;

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

    /// <summary>
    /// The reading of a title that is given in two languages: Chinese words decide before English ones, in whichever of the two they stand.
    /// Where neither names a tie ("High-level Strategic Council") the English words are read all the same.
    /// </summary>
    /// <param name="titleOriginal">The label in the sponsor's language; asked first; may be empty.</param>
    /// <param name="title">The English label; may be empty.</param>
    public static TitleReading ReadEither(string titleOriginal, string title)
    {
        var english = LabelText.Clean(title);
        return ReadClean(Decisive([LabelText.Clean(titleOriginal), english]) ?? english);
    }

    /// <summary>Which of several cleaned labels decides: the first that names a tie in Chinese, else the first that does in English; null: none.</summary>
    public static string? Decisive(IReadOnlyList<string> clean) =>
        clean.FirstOrDefault(NamesChineseTie) ?? clean.FirstOrDefault(NamesEnglishTie);

    /// <summary>The reading of a text that is clean already (<see cref="LabelText.Clean"/>).</summary>
    public static TitleReading ReadClean(string clean) =>
        NamesChineseTie(clean) || (!NamesEnglishTie(clean) && clean.Any(LabelText.IsHan))
            ? ChineseReader.Read(clean)
            : EnglishReader.Read(clean);

    /// <summary>Whether a cleaned text can be a title at all: it holds 伙伴, 关系, 共同体, partner, relation or community.</summary>
    public static bool NamesTie(string clean) => NamesChineseTie(clean) || NamesEnglishTie(clean);

    /// <summary>Whether a cleaned text holds 伙伴, 关系 or 共同体.</summary>
    public static bool NamesChineseTie(string clean) =>
        ChineseWords.Ties.Any(tie => clean.Contains(tie, StringComparison.Ordinal));

    /// <summary>Whether a cleaned text holds partner, relation or community.</summary>
    public static bool NamesEnglishTie(string clean) =>
        EnglishWords.Ties.Any(tie => clean.Contains(tie, StringComparison.Ordinal));
}
