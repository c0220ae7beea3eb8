namespace PartnershipGraph.Storage.Neo4j.Reading;

/// <summary>Counts what could not be read as a row.</summary>
internal sealed class LeftOut
{
    private readonly SortedDictionary<string, int> counts = new(StringComparer.Ordinal);

    /// <summary>A sentence for each type of relationship.</summary>
    public IReadOnlyList<string> Warnings =>
    [
        .. counts.Select(c => FormattableString.Invariant(
            $"{c.Value} {c.Key} relationship{(c.Value == 1 ? "" : "s")} left out: without the properties of a row, or with ends that are no actors (drawn or edited by hand?)")),
    ];

    /// <summary>Notes relationships of one type.</summary>
    public void Add(string type, int count)
    {
        if (count > 0)
        {
            counts[type] = counts.GetValueOrDefault(type) + count;
        }
    }
}
