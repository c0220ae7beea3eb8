namespace PartnershipGraph.Domain.Titles;

/// <summary>Cuts a cleaned English label into words and marks.</summary>
internal static class EnglishTokens
{
    /// <summary>The words outside parentheses; those inside are the gloss.</summary>
    public static List<string> Split(string clean, out List<string> gloss)
    {
        var outside = new List<string>();
        gloss = [];
        var depth = 0;
        for (var at = 0; at < clean.Length;)
        {
            var end = at;
            while (end < clean.Length && char.IsLetterOrDigit(clean[end]))
                end++;
            var target = depth > 0 ? gloss : outside;
            if (end > at)
            {
                target.Add(clean[at..end]);
                at = end;
                continue;
            }

            switch (clean[at])
            {
                case '(':
                    depth++;
                    break;
                case ')':
                    depth = Math.Max(0, depth - 1);
                    break;
                case ',' or ':' or ';' or '/':
                    target.Add(clean[at].ToString());
                    break;
            }

            at++;
        }

        return outside;
    }

    /// <summary>Whether a word is one of the nouns of a tie, in any of its forms.</summary>
    public static bool IsTie(string token) => HeadOf(token) != TitleHead.None;

    /// <summary>The noun that a word is a form of.</summary>
    public static TitleHead HeadOf(string token)
    {
        if (token.Contains(EnglishWords.Partner, StringComparison.Ordinal))
            return TitleHead.Partnership;
        if (token.Contains(EnglishWords.Relation, StringComparison.Ordinal))
            return TitleHead.Relation;
        return token.Contains(EnglishWords.Community, StringComparison.Ordinal) ? TitleHead.Community : TitleHead.None;
    }
}
