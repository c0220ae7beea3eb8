namespace PartnershipGraph.Domain.Titles;

/// <summary>
/// Reads a cleaned Chinese label from its end: the head noun, the words directly before it (the core), then the clauses
/// before those. A clause closed by 的 or 、 is flavour and its scope is not the head's (全面合作、共同发展的战略伙伴关系),
/// unless it consists of nothing but qualifying words (长期稳定的, 全面的, 全方位高质量的).
/// </summary>
internal static class ChineseReader
{
    private static readonly char[] clauseEnds = ['的', '、', '，', ';', ':'];

    public static TitleReading Read(string clean)
    {
        var text = WithoutParentheses(clean, out var aside);
        var (head, start) = FindHead(text);
        var before = text[AfterOtherTie(text, start)..start];
        var clauses = before.Split(clauseEnds);
        var core = ChineseClause.Read(clauses[^1]);
        var words = core.Words;
        if (head == TitleHead.Partnership)
            words |= VerbInsideHead(text, start);

        var bare = core.Pure && before.Length == start && EndsWithHead(text, start);
        foreach (var part in clauses[..^1])
        {
            var clause = ChineseClause.Read(part);
            bare &= clause.Pure;
            words |= clause.Contribution(core.Words);
        }

        words |= ChineseClause.Read(text).Words.Flavour() | ChineseClause.Read(aside).Contribution(core.Words);
        return words.ToReading() with
        {
            Script = TitleScript.Chinese,
            Head = head,
            SharedFuture = text.Contains(ChineseWords.SharedFuture, StringComparison.Ordinal),
            Development = head == TitleHead.Partnership && !words.Decides && IsDevelopment(clauses[^1]),
            CatchAll = before.Contains(ChineseWords.Other, StringComparison.Ordinal),
            Bare = bare,
        };
    }

    private static (TitleHead Head, int Start) FindHead(string text)
    {
        // A partnership named beside a community or in place of bare relations is the title.
        for (var at = Last(text, ChineseWords.Partner, text.Length); at >= 0; at = Last(text, ChineseWords.Partner, at))
        {
            if (!IsFramed(text, at + ChineseWords.Partner.Length))
                return (TitleHead.Partnership, at);
        }

        var future = Last(text, ChineseWords.SharedFuture, text.Length);
        if (future >= 0)
            return (TitleHead.Community, future);
        var community = Last(text, ChineseWords.Community, text.Length);
        var relation = Last(text, ChineseWords.Relation, text.Length);
        if (community < 0 && relation < 0)
            return (TitleHead.None, text.Length);
        return community > relation ? (TitleHead.Community, community) : (TitleHead.Relation, relation);
    }

    /// <summary>Whether a tie named up to here is only the frame of another one: 在…伙伴关系框架内….</summary>
    private static bool IsFramed(string text, int end)
    {
        var rest = text.AsSpan(end);
        if (rest.StartsWith(ChineseWords.Relation, StringComparison.Ordinal))
            rest = rest[ChineseWords.Relation.Length..];
        rest = rest.TrimStart('的');
        foreach (var frame in ChineseWords.Frames)
        {
            if (rest.StartsWith(frame, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    /// <summary>Where the words about this head begin: behind the frame or the tie named before it.</summary>
    private static int AfterOtherTie(string text, int start)
    {
        var from = 0;
        foreach (var end in ChineseWords.Frames.Append(ChineseWords.Relation))
        {
            var at = Last(text, end, start);
            if (at >= 0)
                from = Math.Max(from, at + end.Length);
        }

        return from;
    }

    /// <summary>伙伴合作关系 puts its verb inside the head.</summary>
    private static Qualifiers VerbInsideHead(string text, int start)
    {
        var from = start + ChineseWords.Partner.Length;
        var relation = text.IndexOf(ChineseWords.Relation, from, StringComparison.Ordinal);
        return relation > from && relation - from <= 3 ? new(Verb: ChineseClause.Read(text[from..relation]).Words.Verb) : default;
    }

    private static bool EndsWithHead(string text, int start) =>
        text[start..] is ChineseWords.Partner or ChineseWords.Partner + ChineseWords.Relation or ChineseWords.Relation
            or ChineseWords.SharedFuture or ChineseWords.Community;

    private static bool IsDevelopment(string core) =>
        core.EndsWith(ChineseWords.Development, StringComparison.Ordinal)
        && !core.EndsWith(ChineseWords.CommonDevelopment, StringComparison.Ordinal);

    private static int Last(string text, string word, int before) =>
        text.AsSpan(0, before).LastIndexOf(word, StringComparison.Ordinal);

    private static string WithoutParentheses(string text, out string aside)
    {
        aside = string.Empty;
        var open = text.IndexOf('(', StringComparison.Ordinal);
        var close = text.LastIndexOf(')');
        if (open < 0 || close < open)
            return text;
        var rest = text.Remove(open, close - open + 1);
        if (!TitleNormaliser.NamesChineseTie(rest))
            return text;
        aside = text[(open + 1)..close];
        return rest;
    }
}
