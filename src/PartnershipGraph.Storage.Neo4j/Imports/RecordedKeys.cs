using PartnershipGraph.Storage.Neo4j.Connections;
using PartnershipGraph.Storage.Neo4j.Statements;

namespace PartnershipGraph.Storage.Neo4j.Imports;

/// <summary>Compares the rows that imports recorded with those that are to be written.</summary>
internal static class RecordedKeys
{
    /// <summary>A table of the dataset and the statement whose rows are its rows.</summary>
    private static readonly (string Table, string Statement)[] tables =
    [
        ("actors", "actors"), ("ladders", "has_title"), ("partnerships", "partnership"), ("alliances", "party_to"), ("memberships", "member_of"),
        ("rivalries", "rivalry"), ("attributes", "measured"), ("substance", "substance"), ("episodes", "episode"), ("votes", "voted"),
    ];

    /// <summary>Counts, by table, what is written, what is there, and what would go.</summary>
    public static async Task<ImportPlan> CompareAsync(
        Neo4jConnection connection, IReadOnlyList<ImportTable> written, CancellationToken cancellationToken)
    {
        var rows = written.ToDictionary(t => t.Statement, t => t.Rows, StringComparer.Ordinal);
        var keys = tables.ToDictionary(
            t => t.Statement, t => rows[t.Statement].Select(r => r.Key).ToHashSet(StringComparer.Ordinal), StringComparer.Ordinal);
        var counts = await connection.ReadAsync(
            "import", "import/recorded_keys",
            async tx =>
            {
                var found = tables.ToDictionary(t => t.Statement, _ => (InDatabase: 0L, Going: 0L), StringComparer.Ordinal);
                await tx.EachAsync("import/recorded_actors", null, r => Count("actors", r["key"]));
                await tx.EachAsync("import/recorded_keys", null, r => Count(r["type"].As<string>().ToLowerInvariant(), r["key"]));
                return found;

                void Count(string statement, object? key)
                {
                    var (there, going) = found[statement];
                    found[statement] = (there + 1, going + (key is string text && keys[statement].Contains(text) ? 0 : 1));
                }
            },
            cancellationToken);
        return new ImportPlan([.. tables.Select(t => new TableCount(t.Table, rows[t.Statement].Count, counts[t.Statement].InDatabase, counts[t.Statement].Going))]);
    }
}
