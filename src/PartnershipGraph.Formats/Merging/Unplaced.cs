using static System.FormattableString;

namespace PartnershipGraph.Formats.Merging;

/// <summary>The codes and names that rows were left out for, so that a reader can tell which they were.</summary>
internal sealed class Unplaced
{
    private const int told = 12;

    private readonly SortedDictionary<string, Dictionary<string, int>> codes = new(StringComparer.Ordinal);

    /// <summary>Notes the code of a row that is left out.</summary>
    /// <returns>The reason.</returns>
    public string Note(string reason, string code)
    {
        var counts = codes.TryGetValue(reason, out var known) ? known : codes[reason] = new Dictionary<string, int>(StringComparer.Ordinal);
        counts[code] = counts.GetValueOrDefault(code) + 1;
        return reason;
    }

    /// <summary>A sentence a reason: the codes with their numbers of rows, the most frequent first.</summary>
    public IEnumerable<string> Sentences() => codes.Select(c =>
    {
        var sorted = c.Value.OrderByDescending(n => n.Value).ThenBy(n => n.Key, StringComparer.Ordinal).ToList();
        var rest = sorted.Count > told ? Invariant($" and {sorted.Count - told} more") : "";
        return Invariant($"Left out for '{c.Key}': {string.Join(", ", sorted.Take(told).Select(n => Invariant($"{n.Key} ({n.Value})")))}{rest}.");
    });
}
