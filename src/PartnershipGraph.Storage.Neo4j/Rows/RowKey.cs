using System.Security.Cryptography;
using System.Text;

namespace PartnershipGraph.Storage.Neo4j.Rows;

/// <summary>What a row is known by in the database: legible where it is short, a digest where an index could not hold it.</summary>
internal static class RowKey
{
    /// <summary>An index takes some 8,000 bytes; two keys of ids stand in one.</summary>
    private const int longest = 1000;

    /// <summary>The parts, divided so that no two different lists of parts have one key.</summary>
    public static string Of(params ReadOnlySpan<string> parts)
    {
        var key = new StringBuilder();
        for (var i = 0; i < parts.Length; i++)
        {
            key.Append(i > 0 ? "|" : "").Append(parts[i].Replace("\\", @"\\", StringComparison.Ordinal).Replace("|", @"\|", StringComparison.Ordinal));
        }

        var text = key.ToString();
        return Encoding.UTF8.GetByteCount(text) <= longest
            ? text
            : "sha256:" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
    }
}
