using System.Globalization;
using PartnershipGraph.Analysis.Differences;
using PartnershipGraph.Cli.Rendering;

namespace PartnershipGraph.Cli.Diff;

/// <summary>Differences for a person to read: opened, closed, changed, and how many of each sponsor.</summary>
internal static class DiffReport
{
    public static Report Of(DiffAnswer answer)
    {
        var result = answer.Result;
        return Report.Of(
            $"What changed in titles{(answer.Sponsor is { } sponsor ? $" of {sponsor.Name}" : "")} {answer.Between}",
            Reading(answer),
            [
                Sponsors(answer),
                DifferenceTable.Of(answer, "opened", "Opened", result.Opened),
                DifferenceTable.Of(answer, "closed", "Closed", result.Closed),
                DifferenceTable.Of(answer, "changed", "Changed", result.Changed),
            ],
            answer.Caption) with
        {
            Main = DifferenceTable.Of(answer, "differences", "", result.Sides),
        };
    }

    /// <summary>How many titles were opened, closed and changed, in a sentence.</summary>
    public static string Reading(DiffAnswer answer)
    {
        var result = answer.Result;
        if (result.Sides.Count == 0)
        {
            return $"No title changed {answer.Between}; {Count.Of(result.Unchanged, "stands", "stand")} as before.";
        }

        var other = result.Count(DifferenceKind.OtherLadder);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{Names.Capital(answer.Between)} {Count.Of(result.Opened.Count, "title was", "titles were")} opened, "
                + $"{result.Closed.Count} closed and {result.Changed.Count} changed: "
                + $"{Count.Of(result.Count(DifferenceKind.Upgrade), "upgrade")}, {Count.Of(result.Count(DifferenceKind.Downgrade), "downgrade")}, "
                + $"{Count.Of(result.Count(DifferenceKind.Rename), "rename")}"
                + $"{(other > 0 ? $" and {other} on another ladder" : "")}; {Count.Of(result.Unchanged, "stands", "stand")} as before.");
    }

    private static ReportTable Sponsors(DiffAnswer answer)
    {
        var kinds = Enum.GetValues<DifferenceKind>().Where(k => k != DifferenceKind.OtherLadder || answer.Result.Count(k) > 0).ToList();
        return new ReportTable(
            "sponsors",
            "By sponsor",
            [Column.Text("Id", "sponsor"), Column.Text("Sponsor", "name"), .. kinds.Select(k => Column.Number(Heading(k), DifferenceWords.Of(k).Replace(' ', '_')))],
            [
                .. answer.Result.Sides.GroupBy(s => s.Sponsor, StringComparer.Ordinal)
                    .OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal)
                    .Select(g => (IReadOnlyList<Cell>)[g.Key, answer.Name(g.Key), .. kinds.Select(k => (Cell)g.Count(s => s.Kind == k))]),
            ]);
    }

    private static string Heading(DifferenceKind kind) => kind switch
    {
        DifferenceKind.Opened => "Opened",
        DifferenceKind.Closed => "Closed",
        DifferenceKind.Upgrade => "Upgrades",
        DifferenceKind.Downgrade => "Downgrades",
        DifferenceKind.Rename => "Renames",
        _ => "Other ladder",
    };
}
