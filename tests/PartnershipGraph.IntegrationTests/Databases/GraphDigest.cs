using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace PartnershipGraph.IntegrationTests.Databases;

/// <summary>
/// A digest of everything that is in a database except what tells how and when it came there: migrations, the ledger, locks,
/// runs, and the number of the import on each row. It is the test's own reading and knows nothing of how the store reads.
/// </summary>
internal static class GraphDigest
{
    private const string bookkeeping = "['Migration', 'WorkLock', 'Dataset', 'ImportBatch', 'AnalysisRun']";

    // Other people's nodes may have neither id nor key: two such ends are not told apart, and their properties are.
    private static readonly string[] statements =
    [
        $"""
        MATCH (n) WHERE none(l IN labels(n) WHERE l IN {bookkeeping})
        RETURN labels(n) AS labels, properties(n) AS properties
        """,
        $"""
        MATCH (a)-[r]->(b) WHERE none(l IN labels(a) + labels(b) WHERE l IN {bookkeeping})
        RETURN coalesce(a.id, a.key) AS a, coalesce(b.id, b.key) AS b, type(r) AS type, properties(r) AS properties
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

    private static IEnumerable<string> Members(IEnumerable<KeyValuePair<string, object>> map) =>
        map.Where(p => p.Key != "import").Select(p => $"{p.Key}={Text(p.Value)}");

    /// <summary>Maps by key, lists in order (labels sorted), anything else by its own text, so that the order of properties does not count.</summary>
    private static string Text(object? value) => value switch
    {
        null => "null",
        IReadOnlyDictionary<string, object> map => Joined(Members(map)),
        IDictionary<string, object> map => Joined(Members(map)),
        string text => $"'{text}'",
        System.Collections.IEnumerable list => Joined(list.Cast<object?>().Select(Text)),
        IFormattable number => number.ToString(null, System.Globalization.CultureInfo.InvariantCulture),
        _ => value.ToString()!,
    };

    private static string Joined(IEnumerable<string> parts) => "{" + string.Join(',', parts.Order(StringComparer.Ordinal)) + "}";
}
