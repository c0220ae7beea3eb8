namespace PartnershipGraph.Storage.Neo4j.Queries.Statements;

/// <summary>Divides a statement into tokens: just enough to know comments, texts and quoted names from the rest.</summary>
internal sealed class CypherScanner(string text)
{
    private int at;

    public static IReadOnlyList<CypherToken> Scan(string text)
    {
        var scanner = new CypherScanner(text);
        var tokens = new List<CypherToken>();
        while (scanner.Next() is { } token)
        {
            tokens.Add(token);
        }

        return tokens;
    }

    private CypherToken? Next()
    {
        SkipBlanksAndComments();
        if (at >= text.Length)
        {
            return null;
        }

        var start = at;
        var c = text[at];
        switch (c)
        {
            case '\'' or '"':
                SkipText(c);
                return Token(CypherTokenKind.Quoted, start);
            case '`':
                SkipName();
                return Token(CypherTokenKind.Quoted, start);
            case ';':
                at++;
                return Token(CypherTokenKind.Semicolon, start);
            case '$' when Peek(1) == '`':
                at++;
                SkipName();
                var quoted = text[(start + 2)..Math.Max(start + 2, at - 1)];
                return new CypherToken(CypherTokenKind.Parameter, quoted.Replace("``", "`", StringComparison.Ordinal), start, at - start);
            case '$' when IsInWord(Peek(1)):
                at++;
                SkipWord();
                return new CypherToken(CypherTokenKind.Parameter, text[(start + 1)..at], start, at - start);
            case var _ when IsInWord(c):
                SkipWord();
                return Token(CypherTokenKind.Word, start);
            default:
                at++;
                return Token(CypherTokenKind.Symbol, start);
        }
    }

    private CypherToken Token(CypherTokenKind kind, int start) => new(kind, text[start..at], start, at - start);

    private void SkipBlanksAndComments()
    {
        while (at < text.Length)
        {
            if (char.IsWhiteSpace(text[at]))
            {
                at++;
            }
            else if (text[at] == '/' && Peek(1) == '/')
            {
                var end = text.AsSpan(at).IndexOfAny('\r', '\n');
                at = end < 0 ? text.Length : at + end;
            }
            else if (text[at] == '/' && Peek(1) == '*')
            {
                var end = text.IndexOf("*/", at + 2, StringComparison.Ordinal);
                at = end < 0 ? text.Length : end + 2;
            }
            else
            {
                return;
            }
        }
    }

    /// <summary>Within a text a backslash takes the next character with it.</summary>
    private void SkipText(char quote)
    {
        for (at++; at < text.Length && text[at] != quote; at++)
        {
            if (text[at] == '\\')
            {
                at++;
            }
        }

        at = Math.Min(at + 1, text.Length);
    }

    /// <summary>Within a quoted name a doubled backtick is one of the name; nothing else escapes.</summary>
    private void SkipName()
    {
        for (at++; at < text.Length && (text[at] != '`' || Peek(1) == '`'); at++)
        {
            if (text[at] == '`')
            {
                at++;
            }
        }

        at = Math.Min(at + 1, text.Length);
    }

    private void SkipWord()
    {
        while (at < text.Length && IsInWord(text[at]))
        {
            at++;
        }
    }

    private char Peek(int ahead) => at + ahead < text.Length ? text[at + ahead] : '\0';

    private static bool IsInWord(char c) => char.IsLetterOrDigit(c) || c == '_' || char.IsSurrogate(c);
}
