namespace PartnershipGraph.Storage.Neo4j.Queries.Statements;

/// <summary>One token of a statement; comments and blanks are none.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">The token; of a parameter its name.</param>
/// <param name="Start">Where it begins in the text.</param>
/// <param name="Length">How many characters of the text it takes.</param>
internal readonly record struct CypherToken(CypherTokenKind Kind, string Text, int Start, int Length)
{
    public bool IsWord(string word) => Kind == CypherTokenKind.Word && string.Equals(Text, word, StringComparison.OrdinalIgnoreCase);
}
