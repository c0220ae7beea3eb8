namespace PartnershipGraph.Bolt.Results;

/// <summary>The names of a result's columns and their places.</summary>
internal sealed class ResultColumns
{
    private readonly Dictionary<string, int>? places;

    public ResultColumns(string[] names)
    {
        Names = names;
        if (names.Length > 4)
        {
            places = new Dictionary<string, int>(names.Length, StringComparer.Ordinal);
            for (var index = 0; index < names.Length; index++)
            {
                places.TryAdd(names[index], index);
            }
        }
    }

    public string[] Names { get; }

    /// <summary>The place of a column, or -1.</summary>
    public int IndexOf(string name) =>
        places is null ? Array.IndexOf(Names, name) : places.GetValueOrDefault(name, -1);
}
