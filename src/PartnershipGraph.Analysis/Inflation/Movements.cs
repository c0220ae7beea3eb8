namespace PartnershipGraph.Analysis.Inflation;

/// <summary>Who came, went, rose and fell on a sponsor's ladder between two dates, by id (ordinal).</summary>
/// <param name="Entered">Partners on the last date that were none on the first.</param>
/// <param name="Left">Partners on the first date that are none on the last.</param>
/// <param name="Rose">Partners on both dates, on a higher rank on the last.</param>
/// <param name="Fell">Partners on both dates, on a lower rank on the last.</param>
/// <param name="Same">Partners on both dates, on one rank.</param>
public sealed record Movements(
    IReadOnlyList<string> Entered, IReadOnlyList<string> Left, IReadOnlyList<string> Rose, IReadOnlyList<string> Fell, IReadOnlyList<string> Same)
{
    /// <summary>Compares the ranks of two dates, 1 = top, by partner. What happened in between is not seen.</summary>
    public static Movements Of(IReadOnlyDictionary<string, int> before, IReadOnlyDictionary<string, int> after)
    {
        var stayed = before.Keys.Where(after.ContainsKey).ToLookup(p => after[p].CompareTo(before[p]));
        return new Movements(
            Sorted(after.Keys.Where(p => !before.ContainsKey(p))),
            Sorted(before.Keys.Where(p => !after.ContainsKey(p))),
            Sorted(stayed[-1]),
            Sorted(stayed[1]),
            Sorted(stayed[0]));
    }

    private static IReadOnlyList<string> Sorted(IEnumerable<string> ids) => [.. ids.Order(StringComparer.Ordinal)];
}
