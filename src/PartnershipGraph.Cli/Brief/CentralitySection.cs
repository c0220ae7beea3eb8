using System.Globalization;
using PartnershipGraph.Analysis.Measures;
using PartnershipGraph.Analysis.Robustness;
using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Cli.Rendering;

namespace PartnershipGraph.Cli.Brief;

/// <summary>Who is central, and how far that depends on the spacing of the tiers.</summary>
internal static class CentralitySection
{
    private const int shown = 15;

    public static ReportSection? Build(BriefContext brief)
    {
        if (brief.TitleNetwork.Ties.Count == 0)
        {
            return null;
        }

        var options = brief.Asked.Options with { Layers = Layer.Titles };
        var measures = BriefContext.CentralMeasures;
        var results = brief.Centrality;
        var sweep = new SchemeSweep(brief.Asked.Records, options);
        var ranges = measures.Select(m => sweep.Ranges(m, brief.Cancellation)).ToList();
        var ranks = results.Select(r => r.Ranks).ToList();
        var actors = brief.TitleNetwork.Actors;
        var order = Enumerable.Range(0, actors.Count)
            .Where(i => ranks[0][i] is not null)
            .OrderBy(i => ranks[0][i]).ThenBy(i => actors[i].Id, StringComparer.Ordinal);
        List<Column> columns = [Column.Text("Id"), Column.Text("Name")];
        foreach (var measure in measures)
        {
            columns.Add(Column.Number(measure));
            columns.Add(Column.Number("rank", measure + "_rank"));
            columns.Add(Column.Number("range", measure + "_rank_range"));
        }

        var table = new ReportTable("centrality", "By PageRank", columns, [.. order.Select(Row)])
        {
            RowsShown = shown,
            Note = "range: the best and worst rank under " + string.Join(", ", sweep.Swept) + ".",
        };
        var text = string.Create(
            CultureInfo.InvariantCulture,
            $"Titles alone, {Count.Of(brief.TitleNetwork.Ties.Count, "tie")} among {Count.Of(actors.Count, "actor")}. PageRank and strength take the weight of a tie, betweenness and harmonic closeness the length 1/weight. The record is fullest for the sponsors that publish their titles: centrality here is centrality in the record.");
        var sure = brief.RankSure;
        return new ReportSection("Who is central", [text, RankRobustnessTable.Reading(sure)], [table, SureTable(brief, sure)]);

        IReadOnlyList<Cell> Row(int i)
        {
            var cells = new List<Cell> { actors[i].Id, actors[i].Name };
            for (var m = 0; m < measures.Count; m++)
            {
                cells.Add(Cell.Of(results[m].Values[i], measures[m] == "pagerank" ? 4 : 2));
                cells.Add(Cell.Of(ranks[m][i]));
                cells.Add(ranges[m].TryGetValue(actors[i].Id, out var range)
                    ? string.Create(CultureInfo.InvariantCulture, $"{range.Best}-{range.Worst}")
                    : new Cell(Cell.Undefined, ""));
            }

            return cells;
        }
    }

    /// <summary>Strength is the measure of which it can be proved what holds under any weights.</summary>
    private static ReportTable SureTable(BriefContext brief, RankRobustness sure)
    {
        var (actors, ranks) = (brief.TitleNetwork.Actors, sure.Ranking.Ranks);
        var rows = Enumerable.Range(0, actors.Count)
            .OrderBy(i => ranks[i] ?? int.MaxValue).ThenBy(i => actors[i].Id, StringComparer.Ordinal)
            .Select(i => (IReadOnlyList<Cell>)[Cell.Of(ranks[i]), actors[i].Id, actors[i].Name, Cell.Of(sure.Ranking.Values[i], 2)]);
        var table = new ReportTable(
            "centrality_sure", "By strength, and how sure that is", [Column.Number("Rank"), Column.Text("Id"), Column.Text("Name"), Column.Number("strength")], [.. rows]);
        return RankRobustnessTable.Extend(table, sure) with { RowsShown = shown };
    }
}
