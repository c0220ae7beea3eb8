namespace PartnershipGraph.Analysis.Communities;

/// <summary>The searches by the names of the command line, which are those of their measures.</summary>
public static class CommunityMethods
{
    private static readonly Dictionary<CommunityMethod, string> names = new()
    {
        [CommunityMethod.Leiden] = "leiden",
        [CommunityMethod.Louvain] = "louvain",
        [CommunityMethod.LabelPropagation] = "label_propagation",
    };

    /// <summary>The names.</summary>
    public static IReadOnlyList<string> All { get; } = [.. names.Values];

    /// <summary>The name of a search.</summary>
    public static string Name(this CommunityMethod method) => names[method];

    /// <summary>The search of a name.</summary>
    /// <exception cref="UsageException">No search has that name.</exception>
    public static CommunityMethod Parse(string name) =>
        names.ContainsValue(name) ? names.First(n => n.Value == name).Key : throw new UsageException($"'{name}' is no search for communities: write {string.Join(", ", All)}");
}
