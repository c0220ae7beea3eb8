namespace PartnershipGraph.Domain.Titles;

/// <summary>
/// Reads a cleaned English label around its head noun: the words before the head qualify it; of the words behind it, those
/// up to a clause of flavour ("featuring …", "based on …") qualify it if they name what is done together
/// ("of Coordination", "and strategic interaction"). A parenthesis that names a tie explains the label.
/// </summary>
internal static class EnglishReader
{
    public static TitleReading Read(string clean)
    {
        var tokens = EnglishTokens.Split(clean, out var gloss);
        var phrase = EnglishPhrase.Read(tokens);
        var explained = gloss.Exists(EnglishTokens.IsTie) && !phrase.Words.Decides;
        if (explained)
        {
            var explanation = EnglishPhrase.Read(gloss);
            phrase = phrase with
            {
                Words = phrase.Words | explanation.Words,
                Head = phrase.Head == TitleHead.None ? explanation.Head : phrase.Head,
            };
        }

        var words = phrase.Words;
        // "(Comprehensive) Strategic Partnership": qualifiers are qualifiers, bracketed or not.
        if (gloss.TrueForAll(EnglishWords.Table.ContainsKey))
            words = gloss.Aggregate(words, (all, token) => all | EnglishWords.Table[token]);
        foreach (var token in tokens)
        {
            // "New" is an age only before the head; "new era" and the century are the whole label's.
            if (EnglishWords.Table.TryGetValue(token, out var meaning) && meaning.Era != TitleEra.NewType)
                words |= meaning.Flavour();
        }

        return words.ToReading() with
        {
            Script = TitleScript.English,
            Head = phrase.Head,
            SharedFuture = tokens.Contains("sharedfuture", StringComparer.Ordinal),
            Development = phrase.Development && !words.Decides,
            CatchAll = phrase.CatchAll,
            Bare = gloss.Count == 0 && tokens.TrueForAll(IsPlain),
        };
    }

    private static bool IsPlain(string token) =>
        EnglishTokens.IsTie(token) || token is "other" || EnglishWords.Fillers.Contains(token) || EnglishWords.Table.ContainsKey(token);
}
