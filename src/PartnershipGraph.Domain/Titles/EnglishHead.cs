namespace PartnershipGraph.Domain.Titles;

/// <summary>Finds the noun that an English label is about, among several.</summary>
internal static class EnglishHead
{
    /// <summary>
    /// The head and its place. The first noun of a tie, save one that only frames another ("within the framework of the …
    /// partnership"); a partnership that explains or joins bare relations or a community comes before these.
    /// Without a noun the place is the label's end.
    /// </summary>
    public static (TitleHead Head, int At) Find(List<string> tokens)
    {
        var first = -1;
        for (var at = 0; at < tokens.Count; at++)
        {
            var head = EnglishTokens.HeadOf(tokens[at]);
            if (head == TitleHead.None || IsFramed(tokens, at))
                continue;
            if (head == TitleHead.Partnership && (first < 0 || Continues(tokens, first, at)))
                return (head, at);
            if (first < 0)
                first = at;
        }

        if (first < 0)
            first = tokens.FindIndex(EnglishTokens.IsTie);
        return first < 0 ? (TitleHead.None, tokens.Count) : (EnglishTokens.HeadOf(tokens[first]), first);
    }

    private static bool Continues(List<string> tokens, int first, int partner)
    {
        // "Community with a Shared Future and Strategic Partnership": its own "with" ends nothing.
        if (EnglishTokens.HeadOf(tokens[first]) == TitleHead.Community)
            return true;
        return !tokens[(first + 1)..partner].Exists(EnglishWords.FlavourStarts.Contains);
    }

    /// <summary>Whether the noun at a place only frames another: "within the framework of the … partnership".</summary>
    public static bool IsFramed(List<string> tokens, int at)
    {
        for (var i = at - 1; i >= 0 && tokens[i] is not ","; i--)
        {
            if (tokens[i] is "within" or "under" || (tokens[i] is "framework" or "basis" && tokens[i + 1] is "of"))
                return true;
        }

        return false;
    }
}
