namespace PartnershipGraph.Cli.Rendering;

/// <summary>A column of a table.</summary>
/// <param name="Name">As a person reads it.</param>
/// <param name="Key">As a program takes it away: lower case, no blanks.</param>
/// <param name="IsNumber">Whether values stand to the right.</param>
internal sealed record Column(string Name, string Key, bool IsNumber = false)
{
    /// <summary>For whom it is.</summary>
    public ColumnFor For { get; init; }

    public static Column Text(string name, string? key = null) => new(name, key ?? KeyOf(name));

    public static Column Number(string name, string? key = null) => new(name, key ?? KeyOf(name), IsNumber: true);

    private static string KeyOf(string name) => name.ToLowerInvariant().Replace(' ', '_');
}
