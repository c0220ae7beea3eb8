using System.Numerics;
using PartnershipGraph.Domain;

namespace PartnershipGraph.Cli.Jobs.Manifests;

/// <summary>Tables by the names of their files.</summary>
internal static class TableNames
{
    private static readonly IReadOnlyList<(DataTables Table, string Name)> all =
    [
        .. Enum.GetValues<DataTables>().Where(t => BitOperations.IsPow2((int)t)).Select(t => (t, t.ToString().ToLowerInvariant())),
    ];

    public static IEnumerable<string> Of(DataTables tables) => all.Where(t => tables.HasFlag(t.Table)).Select(t => t.Name);

    /// <summary>The tables of these names; a name that is none is left out.</summary>
    public static DataTables Read(IEnumerable<string> names) =>
        all.IntersectBy(names, t => t.Name, StringComparer.Ordinal).Aggregate(DataTables.None, (tables, t) => tables | t.Table);
}
