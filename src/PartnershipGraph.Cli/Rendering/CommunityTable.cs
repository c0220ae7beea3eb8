using System.Globalization;
using PartnershipGraph.Analysis.Communities;
using PartnershipGraph.Analysis.Snapshots;

namespace PartnershipGraph.Cli.Rendering;

/// <summary>Communities as a table: size, the members with most tie weight first, those that stand alone in one line.</summary>
internal static class CommunityTable
{
    public static ReportTable Of(CommunityResult result)
    {
        var strength = result.Snapshot.Strengths();
        var names = result.Snapshot.Actors.ToDictionary(a => a.Id, a => a.Name, StringComparer.Ordinal);
        var rows = new List<IReadOnlyList<Cell>>();
        foreach (var (group, i) in result.Groups.Select((g, i) => (g, i)).Where(x => x.g.Count > 1))
        {
            var members = group.OrderByDescending(id => strength.GetValueOrDefault(id)).ThenBy(id => id, StringComparer.Ordinal);
            rows.Add([i + 1, group.Count, string.Join(", ", members.Select(id => names[id]))]);
        }

        var alone = result.Groups.Where(g => g.Count == 1).Select(g => names[g[0]]).ToList();
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
