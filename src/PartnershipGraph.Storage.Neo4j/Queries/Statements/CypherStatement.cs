using PartnershipGraph.Analysis;

namespace PartnershipGraph.Storage.Neo4j.Queries.Statements;

/// <summary>One statement, read far enough to know what it asks to be done with it.</summary>
public sealed class CypherStatement
{
    private const string explain = "EXPLAIN";
    private const string profile = "PROFILE";
    private readonly CypherToken? profiling;

    private CypherStatement(string text, IReadOnlyList<CypherToken> tokens)
    {
        Text = text;
        Parameters = [.. tokens.Where(t => t.Kind == CypherTokenKind.Parameter).Select(t => t.Text).Distinct(StringComparer.Ordinal)];
        var body = 0;
        while (body < tokens.Count && SkipsOption(tokens, ref body))
        {
            IsExplained |= tokens[body - 1].IsWord(explain);
            profiling = tokens[body - 1].IsWord(profile) ? tokens[body - 1] : profiling;
        }

        FirstWord = body < tokens.Count ? tokens[body].Text.ToUpperInvariant() : "";
    }

    /// <summary>The statement as it was written, without a byte-order mark and without the semicolons beyond the first, which no server takes.</summary>
    public string Text { get; }

    /// <summary>The names of the parameters that the statement uses, in order.</summary>
    public IReadOnlyList<string> Parameters { get; }

    /// <summary>Whether it asks for its plan alone, and so never runs.</summary>
    public bool IsExplained { get; }

    /// <summary>Whether it asks for the plan with what each step did; it runs like the statement behind the word.</summary>
    public bool IsProfiled => profiling is not null;

    /// <summary>The first word behind comments and options, in capitals.</summary>
    internal string FirstWord { get; }

    /// <summary>
    /// The statement that asks the server for its plan. The word stands on a line of its own, so that places in the text move
    /// down by one line and not along; a PROFILE, which goes together with no EXPLAIN, is blanked.
    /// </summary>
    internal string Explained => IsExplained
        ? Text
        : explain + "\n" + (profiling is { } p ? Text[..p.Start] + new string(' ', p.Length) + Text[(p.Start + p.Length)..] : Text);

    /// <summary>How many lines <see cref="Explained"/> has before the user's first.</summary>
    internal int LinesBefore => IsExplained ? 0 : 1;

    /// <summary>Reads a text that holds one statement.</summary>
    /// <exception cref="UsageException">It holds none, or several.</exception>
    public static CypherStatement Parse(string text)
    {
        var clean = text.TrimStart('\uFEFF');
        var tokens = CypherScanner.Scan(clean);
        var end = tokens.TakeWhile(t => t.Kind != CypherTokenKind.Semicolon).Count();
        if (end == 0)
        {
            throw new UsageException("there is no statement: only blanks, comments or a semicolon");
        }

        if (tokens.Skip(end).FirstOrDefault(t => t.Kind != CypherTokenKind.Semicolon) is { Length: > 0 } next)
        {
            var (line, column) = PlaceOf(clean, next.Start);
            throw new UsageException(FormattableString.Invariant(
                $"line {line}, column {column}: a second statement begins here, and one statement is run at a time; nothing was run"));
        }

        return new CypherStatement(tokens.Count > end + 1 ? clean[..tokens[end + 1].Start] : clean, [.. tokens.Take(end)]);
    }

    /// <summary>EXPLAIN, PROFILE and the options of CYPHER may stand before a statement in any order.</summary>
    private static bool SkipsOption(IReadOnlyList<CypherToken> tokens, ref int at)
    {
        if (tokens[at].IsWord(explain) || tokens[at].IsWord(profile))
        {
            at++;
            return true;
        }

        if (!tokens[at].IsWord("CYPHER"))
        {
            return false;
        }

        at++;
        if (at < tokens.Count && tokens[at].Kind == CypherTokenKind.Word && tokens[at].Text.All(char.IsAsciiDigit))
        {
            at++;
            if (at + 1 < tokens.Count && tokens[at].Text == "." && tokens[at + 1].Text.All(char.IsAsciiDigit))
            {
                at += 2;
            }
        }

        while (at + 2 < tokens.Count && tokens[at].Kind == CypherTokenKind.Word && tokens[at + 1].Text == "=")
        {
            at += 3;
        }

        return true;
    }

    private static (int Line, int Column) PlaceOf(string text, int position)
    {
        var before = text.AsSpan(0, position);
        return (before.Count('\n') + 1, position - before.LastIndexOf('\n'));
    }
}
