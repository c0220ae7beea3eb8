namespace PartnershipGraph.Formats.Vertices;

/// <summary>Numbers ids in the order in which they are first named. Two are equal only if their code units are.</summary>
internal sealed class VertexIds
{
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> lookup;
    private readonly List<string> ids = [];

    public VertexIds() => lookup = numbers.GetAlternateLookup<ReadOnlySpan<char>>();

    public IReadOnlyList<string> All => ids;

    /// <summary>The number of the id, which is new where it was not named before.</summary>
    public int NumberOf(ReadOnlySpan<char> id)
    {
        if (lookup.TryGetValue(id, out var number))
        {
            return number;
        }

        var text = id.ToString();
        numbers.Add(text, ids.Count);
        ids.Add(text);
        return ids.Count - 1;
    }
}
