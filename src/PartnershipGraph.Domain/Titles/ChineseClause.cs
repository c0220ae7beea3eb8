namespace PartnershipGraph.Domain.Titles;

/// <summary>The qualifying words of one clause of a Chinese label.</summary>
/// <param name="Words">All of them together.</param>
/// <param name="Pure">Whether the clause holds nothing else, so that its words can only be the head's.</param>
/// <param name="StrategicVerb">Whether it says 战略合作 or 战略协作, which makes the tie strategic wherever it stands.</param>
internal readonly record struct ChineseClause(Qualifiers Words, bool Pure, bool StrategicVerb)
{
    /// <summary>The clause read word by word, the longest word first.</summary>
    public static ChineseClause Read(string clause)
    {
        var words = default(Qualifiers);
        var pure = true;
        var strategicVerb = false;
        var strategicBefore = false;
        for (var at = 0; at < clause.Length;)
        {
            var rest = clause.AsSpan(at);
            var length = Match(rest, out var meaning);
            if (length == 0)
            {
                var adjective = LengthOfAny(rest, ChineseWords.Adjectives);
                pure &= adjective > 0;
                strategicBefore = false;
                at += Math.Max(adjective, 1);
                continue;
            }

            if (IsTaken(meaning, rest[length..]))
            {
                meaning = default;
                pure = false;
            }

            strategicVerb |= strategicBefore && meaning.Verb != TitleVerb.None;
            strategicBefore = meaning.Strategic;
            words |= meaning;
            at += length;
        }

        return new ChineseClause(words, pure, strategicVerb);
    }

    /// <summary>
    /// What this clause adds to a head whose core says <paramref name="core"/>. With a verb in it, its scope is that of
    /// the doing, and is the head's only where the core says nothing itself (全面战略合作的伙伴关系).
    /// </summary>
    public Qualifiers Contribution(Qualifiers core)
    {
        if (!Pure)
            return Words.Flavour();
        if (Words.Verb == TitleVerb.None || !core.Decides)
            return Words;
        return StrategicVerb ? Words with { Scope = TitleScope.None } : Words.Flavour() with { Verb = Words.Verb };
    }

    private static int Match(ReadOnlySpan<char> rest, out Qualifiers meaning)
    {
        foreach (var (word, value) in ChineseWords.Table)
        {
            if (rest.StartsWith(word, StringComparison.Ordinal))
            {
                meaning = value;
                return word.Length;
            }
        }

        meaning = default;
        return 0;
    }

    /// <summary>Whether the next word takes a qualifier for itself: 战略稳定, 全面深化.</summary>
    private static bool IsTaken(Qualifiers meaning, ReadOnlySpan<char> rest) =>
        (meaning.Strategic && LengthOfAny(rest, ChineseWords.StrategicOfItself) > 0)
        || (meaning.Scope != TitleScope.None && LengthOfAny(rest, ChineseWords.ScopeOfDoing) > 0);

    private static int LengthOfAny(ReadOnlySpan<char> rest, string[] words)
    {
        foreach (var word in words)
        {
            if (rest.StartsWith(word, StringComparison.Ordinal))
                return word.Length;
        }

        return 0;
    }
}
