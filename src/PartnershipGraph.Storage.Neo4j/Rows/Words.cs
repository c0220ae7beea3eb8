using System.Collections.Frozen;

namespace PartnershipGraph.Storage.Neo4j.Rows;

/// <summary>The words of an enumeration as they stand in files and in the database: in lower case.</summary>
internal static class Words<T>
    where T : struct, Enum
{
    private static readonly FrozenDictionary<T, string> words = Enum.GetValues<T>().ToFrozenDictionary(v => v, v => v.ToString().ToLowerInvariant());

    private static readonly FrozenDictionary<string, T> values = words.ToFrozenDictionary(w => w.Value, w => w.Key, StringComparer.OrdinalIgnoreCase);

    public static string Of(T value) => words[value];

    /// <summary>The value of a word in any case; null for another text.</summary>
    public static T? Find(string word) => values.TryGetValue(word, out var value) ? value : null;
}
