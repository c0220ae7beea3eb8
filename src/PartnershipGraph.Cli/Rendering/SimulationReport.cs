using System.Globalization;
using PartnershipGraph.Analysis.Simulation;
using PartnershipGraph.Cli.Arguments;

namespace PartnershipGraph.Cli.Rendering;

/// <summary>What changes of titles would change, for a person to read: classes first, then the values by state.</summary>
internal static class SimulationReport
{
    private const int namesShown = 4;

    private const string meaning = "Only titles are set: alliances, trade and conduct stay as they are, and a title is a label, not allegiance.";

    private const string symbols = "PAS: share of the pole ties. HB: balance. ENG: engagement. HX: the second-deepest pole tie. XM, XR: exposure through partners. "
        + "IDG: indirect less direct share. " + IndexChangeTable.Unseen;

    public static Report Of(Question asked, SimulationResult result, ResultStamp stamp, int shown)
    {
        // First those whose class changes, then the pairs that were set.
        List<string> focus =
        [
            .. result.Classes.Select(c => c.Id).Concat(result.Set.SelectMany(p => new[] { p.Change.A, p.Change.B })).Distinct(StringComparer.Ordinal),
        ];
        var others = result.Changes.Where(c => !focus.Contains(c.Id, StringComparer.Ordinal));
        List<ReportTable> tables = [SideMoveTable.Of(asked, result.Set)];
        if (result.Changes.Count > 0)
        {
            tables.Add(Classes(asked, result));
            tables.Add(IndexChangeTable.Of(asked, result.Changes, focus, "Values of those whose class changes, and of the pairs set", shown) with { Note = symbols });
            tables.Add(IndexChangeTable.Others(asked, others, "Others, by the largest change of an index that has a pole", shown));
        }

        return Report.Of(
            $"What if: {string.Join(", ", result.Set.Select(p => p.Change.ToString()))}",
            Reading(result),
            tables,
            [HedgeTable.ThresholdsOf(result.Before), .. stamp.Caption]) with
        {
            Main = IndexChangeTable.Complete(asked, result),
        };
    }

    private static ReportTable Classes(Question asked, SimulationResult result) => new(
        "classes",
        "Classes that change",
        [Column.Text("Id"), Column.Text("Name"), Column.Text("Before"), Column.Text("After")],
        [
            .. result.Classes.Select(c => (IReadOnlyList<Cell>)
                [c.Id, asked.Records.Actors[c.Id].Name, c.Before?.ToString() ?? "not in the network", c.After?.ToString() ?? "not in the network"]),
        ]);

    private static string Reading(SimulationResult result)
    {
        var set = $"Setting {string.Join(" and ", result.Set.Select(p => ChangeWords.Short(p.Change)))}";
        if (result.Set.All(p => p.Steps == 0))
        {
            return $"{set} changes nothing: it stands so already.";
        }

        if (result.Changes.Count == 0)
        {
            return $"{set} changes no value: what else ties the pair (an alliance, the lower title of the other side) decides. {meaning}";
        }

        var moved = result.Classes.Select(c => $"{c.Id} from {c.Before?.ToString() ?? "outside"} to {c.After?.ToString() ?? "outside"}").ToList();
        var classes = moved.Count == 0
            ? "no actor changes class"
            : $"{Count.Of(moved.Count, "actor changes", "actors change")} class, {Names.List(moved, namesShown)}";
        var states = result.Changes.Select(c => c.Id).Distinct(StringComparer.Ordinal).Count();
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{set}: {classes}; {Count.Of(result.Changes.Count, "value")} of {Count.Of(states, "actor")} {(result.Changes.Count == 1 ? "changes" : "change")}. {meaning}");
    }
}
