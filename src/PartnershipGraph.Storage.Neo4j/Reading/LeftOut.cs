namespace PartnershipGraph.Storage.Neo4j.Reading;

/// <summary>Counts what could not be read as a row.</summary>
internal sealed class LeftOut
{
    private int actors;

    private readonly SortedDictionary<string, int> counts = new(StringComparer.Ordinal);

    /// <summary>A sentence about actors and one for each type of relationship.</summary>
    public IReadOnlyList<string> Warnings =>
    [
        .. actors == 0 ? Array.Empty<string>() :
        [
            FormattableString.Invariant(
                $"{actors} actor{(actors == 1 ? "" : "s")} left out: without an id, a name or the label of a kind, or gone before coming (edited by hand?); an import writes them again"),
        ],
        .. counts.Select(c => FormattableString.Invariant(
            $"{c.Value} {c.Key} relationship{(c.Value == 1 ? "" : "s")} left out: without the properties of a row, or with ends that are no actors (drawn or edited by hand?)")),
    ];

    /// <summary>Notes actors: a node of ours that was edited until it is none.</summary>
    public void AddActors(int count) => actors += count;

    /// <summary>Notes relationships of one type.</summary>
    public void Add(string type, int count)
    {
        if (count > 0)
        {
            counts[type] = counts.GetValueOrDefault(type) + count;
        }
    }
}
