using System.Globalization;
using PartnershipGraph.Analysis.Communities;
using PartnershipGraph.Analysis.Snapshots;

namespace PartnershipGraph.Cli.Rendering;

/// <summary>Communities as a table: size, the members with most tie weight first, those that stand alone in one line.</summary>
internal static class CommunityTable
{
    /// <param name="result">The communities.</param>
    /// <param name="most">How many members of one are named to a reader; every one stands in the complete table.</param>
    public static ReportTable Of(CommunityResult result, int most = int.MaxValue) =>
        Of(result.Groups, result.Snapshot.Actors.ToDictionary(a => a.Id, a => a.Name, StringComparer.Ordinal), result.Snapshot.Strengths(), most);

    /// <param name="groups">The communities.</param>
    /// <param name="names">The name of every actor, by id.</param>
    /// <param name="strength">The tie weight of those that have any, by id.</param>
    /// <param name="most">How many members of one are named to a reader.</param>
    public static ReportTable Of(
        IReadOnlyList<IReadOnlyList<string>> groups, IReadOnlyDictionary<string, string> names, IReadOnlyDictionary<string, double> strength, int most = int.MaxValue)
    {
        var rows = new List<IReadOnlyList<Cell>>();
        foreach (var (group, i) in groups.Select((g, i) => (g, i)).Where(x => x.g.Count > 1))
        {
            var members = group.OrderByDescending(id => strength.GetValueOrDefault(id)).ThenBy(id => id, StringComparer.Ordinal).Select(id => names[id]).ToList();
            // A name may have a comma of its own.
            rows.Add([i + 1, group.Count, new Cell(Names.List(members, most), string.Join("; ", members))]);
        }

        var alone = groups.Where(g => g.Count == 1).Select(g => names[g[0]]).ToList();
        return new ReportTable(
            "communities",
            "",
            [Column.Number("No.", "community"), Column.Number("Size"), Column.Text("Members, most tie weight first", "members")],
            rows)
        {
            Note = alone.Count == 0
                ? ""
                : string.Create(CultureInfo.InvariantCulture, $"{Count.Of(alone.Count, "stands", "stand")} alone: {Names.List(alone, 12)}."),
        };
    }
}
