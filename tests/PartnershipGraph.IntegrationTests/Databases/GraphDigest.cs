using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace PartnershipGraph.IntegrationTests.Databases;

/// <summary>
/// A digest of everything that is in a database except what tells how it came there: migrations, the ledger, locks and runs.
/// It is the test's own reading and knows nothing of how the store reads.
/// </summary>
internal static class GraphDigest
{
    private const string bookkeeping = "['Migration', 'MigrationLock', 'ImportBatch', 'ImportLock', 'ImportRun', 'AnalysisRun']";

    /// <summary>Relationships are known by their ends' ids, whatever identifies a node of that label.</summary>
    private static readonly string[] statements =
    [
        $"""
        MATCH (n) WHERE none(l IN labels(n) WHERE l IN {bookkeeping})
        RETURN labels(n) AS labels, properties(n) AS properties
        """,
        $"""
        MATCH (a)-[r]->(b) WHERE none(l IN labels(a) + labels(b) WHERE l IN {bookkeeping})
        RETURN a.id AS a, b.id AS b, type(r) AS type, properties(r) AS properties
        """,
    ];

    public static async Task<string> OfAsync(TestDatabase database)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var statement in statements)
        {
            var lines = (await database.RunAsync(statement)).Select(Line).Order(StringComparer.Ordinal);
            foreach (var line in lines)
                hash.AppendData(Encoding.UTF8.GetBytes(line + "\n"));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static string Line(IRecord record) => JsonSerializer.Serialize(record.Keys.Select(k => Text(record[k])));

    /// <summary>Maps by key, lists in order (labels sorted), anything else by its own text, so that the order of properties does not count.</summary>
    private static string Text(object? value) => value switch
    {
        null => "null",
        IReadOnlyDictionary<string, object> map => Joined(map.Select(p => $"{p.Key}={Text(p.Value)}")),
        IDictionary<string, object> map => Joined(map.Select(p => $"{p.Key}={Text(p.Value)}")),
        string text => $"'{text}'",
        System.Collections.IEnumerable list => Joined(list.Cast<object?>().Select(Text)),
        IFormattable number => number.ToString(null, System.Globalization.CultureInfo.InvariantCulture),
        _ => value.ToString()!,
    };

    private static string Joined(IEnumerable<string> parts) => "{" + string.Join(',', parts.Order(StringComparer.Ordinal)) + "}";
}
