using PartnershipGraph.Dataset.Errors;
using static System.FormattableString;

namespace PartnershipGraph.Dataset.Tables;

/// <summary>Finds two rows with one key.</summary>
internal sealed class KeyCheck<TKey>(string column, string described)
    where TKey : notnull
{
    private readonly Dictionary<TKey, int> lines = [];

    /// <summary>Notes an error where an earlier row had the key.</summary>
    public void Note(RowReader row, TKey key)
    {
        if (!row.Failed && !lines.TryAdd(key, row.Line))
        {
            row.Fail(
                column, DataRule.DuplicateKey, Invariant($"the same {described} stands on line {lines[key]} already"),
                "Delete one of the two rows, or correct what should differ.");
        }
    }
}
