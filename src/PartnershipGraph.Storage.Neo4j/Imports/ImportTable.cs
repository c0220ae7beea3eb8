namespace PartnershipGraph.Storage.Neo4j.Imports;

/// <summary>Nodes or relationships of one kind, in the order of their keys.</summary>
/// <param name="Statement">The statement that writes them.</param>
/// <param name="Rows">Every one, by key.</param>
internal sealed record ImportTable(string Statement, IReadOnlyList<ImportRow> Rows)
{
    /// <summary>How many are written in one transaction.</summary>
    public const int BatchSize = 5000;

    /// <summary>The table, in the order of its keys.</summary>
    public static ImportTable Of(string statement, IEnumerable<ImportRow> rows) =>
        new(statement, [.. rows.OrderBy(r => r.Key, StringComparer.Ordinal)]);

    /// <summary>
    /// The table of rows of which several may have one key, as a folder allows where a file holds a row twice: the second and
    /// later get a number, counted in an order that does not depend on the file's.
    /// </summary>
    public static ImportTable Numbered(string statement, IEnumerable<ImportRow> rows) => Of(statement, rows
        .GroupBy(r => r.Key, StringComparer.Ordinal)
        .SelectMany(g => g
            .Select(r => (Row: r, Text: Text(r)))
            .OrderBy(r => r.Text, StringComparer.Ordinal)
            .Select((r, i) => i == 0 ? r.Row : r.Row with { Key = FormattableString.Invariant($"{r.Row.Key}#{i + 1}") })));

    /// <summary>Every property that a row of the table may have had, each without a value.</summary>
    public Dictionary<string, object?> Gone(IEnumerable<string> attributeNames) => Rows.SelectMany(r => r.Properties.All.Keys)
        .Concat(attributeNames)
        .Distinct(StringComparer.Ordinal)
        .ToDictionary(name => name, _ => (object?)null, StringComparer.Ordinal);

    private static string Text(ImportRow row) => string.Join('\u001f', row.Properties.All
        .OrderBy(p => p.Key, StringComparer.Ordinal)
        .Select(p => FormattableString.Invariant($"{p.Key}={p.Value}")));
}
