namespace PartnershipGraph.BundleConversion;

/// <summary>A column of a bundled table and the names it has in the research.</summary>
/// <param name="Name">The name in the bundle.</param>
/// <param name="From">The names in the research; the first one a file has is taken.</param>
/// <param name="Optional">Whether a file may lack it; its fields are then empty.</param>
internal sealed record Column(string Name, IReadOnlyList<string> From, bool Optional = false)
{
    /// <summary>What the bundle takes from the field; the field as it stands unless something is said.</summary>
    public Func<string, string> Reading { get; init; } = field => field;

    /// <summary>A column that has the same name on both sides.</summary>
    /// <param name="name">The name.</param>
    public static implicit operator Column(string name) => new(name, [name]);
}
