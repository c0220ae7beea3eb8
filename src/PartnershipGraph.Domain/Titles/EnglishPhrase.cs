namespace PartnershipGraph.Domain.Titles;

/// <summary>The noun phrase of an English label: its head and what qualifies it.</summary>
internal readonly record struct EnglishPhrase(TitleHead Head, Qualifiers Words, bool Development, bool CatchAll)
{
    /// <summary>The phrase around the head of these words.</summary>
    public static EnglishPhrase Read(List<string> tokens)
    {
        var (head, at) = EnglishHead.Find(tokens);
        var start = head == TitleHead.None ? 0 : StartOf(tokens, at);
        var words = Before(tokens, start, at);
        var earlier = tokens.FindIndex(0, start, token => EnglishTokens.HeadOf(token) == TitleHead.Relation);
        if (head == TitleHead.Partnership && earlier >= 0 && !EnglishHead.IsFramed(tokens, earlier))
        {
            // "Strategic relations of partnership": what is said of the relations is said of the partnership.
            words |= Before(tokens, StartOf(tokens, earlier), earlier) with { Sector = TitleSector.None };
        }

        words |= Behind(tokens, at, words);
        words |= new Qualifiers(Sector: FieldBehind(tokens, at));
        var development = at - start > 0 && tokens[at - 1] is "development" or "developmental"
            && (at - start < 2 || tokens[at - 2] is not ("common" or "and" or ","));
        var catchAll = tokens.IndexOf("other", start, at - start) >= 0;
        return new EnglishPhrase(head, words, development && head == TitleHead.Partnership, catchAll);
    }

    private static int StartOf(List<string> tokens, int at)
    {
        var start = at;
        while (start > 0 && !EnglishWords.PhraseStarts.Contains(tokens[start - 1]) && !EnglishTokens.IsTie(tokens[start - 1]))
            start--;
        return start;
    }

    private static Qualifiers Before(List<string> tokens, int start, int head)
    {
        var words = default(Qualifiers);
        var beside = default(Qualifiers);
        for (var i = start; i < head; i++)
        {
            if (!EnglishWords.Table.TryGetValue(tokens[i], out var meaning))
                continue;
            if (meaning.Strategic && IsTaken(tokens, i))
                continue;
            if (meaning.Era == TitleEra.NewType && !Qualifies(tokens, i + 1))
                continue;
            if (meaning.Scope != TitleScope.None && IsOfCooperation(tokens, i, head))
                beside |= meaning;
            else
                words |= meaning;
        }

        // "Comprehensive cooperation and strategic partnership": the scope is that of the cooperation.
        return words.Strategic ? words : words | beside;
    }

    private static Qualifiers Behind(List<string> tokens, int head, Qualifiers before)
    {
        var words = default(Qualifiers);
        var openedByFor = head + 1 < tokens.Count && tokens[head + 1] is "for";
        for (var i = head + 1; i < tokens.Count && !EnglishWords.FlavourStarts.Contains(tokens[i]); i++)
        {
            if (!EnglishWords.Table.TryGetValue(tokens[i], out var meaning))
                continue;
            if (meaning.Strategic || meaning.Scope != TitleScope.None)
            {
                var mine = LeadsToVerb(tokens, i) && (meaning.Strategic || !before.Decides);
                words |= mine ? meaning : default;
            }
            else if (meaning.Verb == TitleVerb.Cooperative || (meaning.Verb == TitleVerb.Coordination && !openedByFor))
            {
                words |= meaning;
            }
            else
            {
                words |= meaning with { Sector = TitleSector.None, Era = TitleEra.None, Durability = TitleDurability.None };
            }
        }

        return words;
    }

    /// <summary>"Partnership in the field of energy" is confined to it; "for peace and security" only names an aim.</summary>
    private static TitleSector FieldBehind(List<string> tokens, int head)
    {
        var i = head + 1;
        if (i >= tokens.Count || tokens[i] is not ("in" or "on"))
            return TitleSector.None;
        for (i++; i < tokens.Count && EnglishWords.FieldFillers.Contains(tokens[i]);)
            i++;
        return i < tokens.Count && EnglishWords.Table.TryGetValue(tokens[i], out var meaning) ? meaning.Sector : TitleSector.None;
    }

    private static bool IsTaken(List<string> tokens, int strategic) =>
        strategic + 1 < tokens.Count && EnglishWords.StrategicOfItself.Contains(tokens[strategic + 1]);

    private static bool Qualifies(List<string> tokens, int at) =>
        at < tokens.Count && (EnglishTokens.IsTie(tokens[at]) || EnglishWords.Table.ContainsKey(tokens[at]));

    private static bool IsOfCooperation(List<string> tokens, int scope, int head)
    {
        var i = scope + 1;
        return i + 1 < head && tokens[i] is "cooperation" or "development" && tokens[i + 1] is "and" or ",";
    }

    private static bool LeadsToVerb(List<string> tokens, int at)
    {
        for (var i = at + 1; i < tokens.Count; i++)
        {
            if (EnglishTokens.HeadOf(tokens[i]) == TitleHead.Partnership)
                return true;
            if (EnglishWords.Table.TryGetValue(tokens[i], out var meaning))
            {
                if (meaning.Verb != TitleVerb.None)
                    return true;
            }
            else if (tokens[i] is not "and")
            {
                return false;
            }
        }

        return false;
    }
}
