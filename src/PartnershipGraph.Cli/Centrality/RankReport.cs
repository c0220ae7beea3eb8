using System.Globalization;
using PartnershipGraph.Analysis.Measures;
using PartnershipGraph.Analysis.Robustness;
using PartnershipGraph.Cli.Rendering;

namespace PartnershipGraph.Cli.Centrality;

/// <summary>A ranking for a person.</summary>
internal static class RankReport
{
    /// <param name="answer">The ranking.</param>
    /// <param name="robust">How sure it is; null where nobody asked.</param>
    /// <param name="shown">How many rows a person is shown.</param>
    public static Report Of(RankAnswer answer, RankRobustness? robust, int shown)
    {
        var report = Of(answer, shown);
        return robust is null ? report : RankRobustnessTable.Extend(report, robust);
    }

    private static Report Of(RankAnswer answer, int shown)
    {
        var ranks = answer.Ranks;
        var order = Enumerable.Range(0, ranks.Count)
            .OrderBy(i => ranks[i] ?? int.MaxValue)
            .ThenBy(i => answer.Actors[i].Id, StringComparer.Ordinal)
            .ToList();
        var table = new ReportTable(
            "rank",
            "",
            [Column.Number("Rank"), Column.Text("Id"), Column.Text("Name"), Column.Number(answer.Measure, "value"), Column.Text("Undefined because", "null_reason")],
            [
                .. order.Select(i => (IReadOnlyList<Cell>)
                [
                    Cell.Of(ranks[i]),
                    answer.Actors[i].Id,
                    answer.Actors[i].Name,
                    Cell.Of(answer.Values[i]),
                    answer.Nulls.GetValueOrDefault(answer.Actors[i].Id, ""),
                ]),
            ])
        {
            RowsShown = shown,
        };
        return Report.Of($"Rank by {answer.Measure}", Reading(answer, order, ranks), [table], answer.Stamp.Caption);
    }

    private static string Reading(RankAnswer answer, List<int> order, IReadOnlyList<int?> ranks)
    {
        var meaning = MeasureCatalog.All.First(m => m.Name == answer.Measure).Meaning;
        var first = order.Where(i => ranks[i] == 1).Select(i => answer.Actors[i].Name).ToList();
        var undefined = answer.Values.Count(v => v is null);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{answer.Measure}: {meaning}. {(first.Count == 0 ? "No actor has a value" : $"{Names.List(first, 3)} first")} among {Count.Of(answer.Values.Count, "actor")} and {Count.Of((int)answer.Ties, "tie")}{(undefined > 0 ? $"; undefined for {undefined}" : "")}.");
    }
}
