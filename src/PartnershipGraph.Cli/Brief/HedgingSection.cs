using System.Globalization;
using PartnershipGraph.Analysis.Hedging;
using PartnershipGraph.Cli.Rendering;

namespace PartnershipGraph.Cli.Brief;

/// <summary>Who hedges between two poles, with the votes and the trade beside the titles, so that a title is not mistaken for allegiance.</summary>
internal static class HedgingSection
{
    private const int shown = 25;
    private const string votes = "un_vote_agreement";
    private const string trade = "trade_share";

    public static ReportSection Build(BriefContext brief, (string First, string Second) poles)
    {
        var result = brief.Hedging(poles);
        string[] both = [poles.First, poles.Second];
        List<Column> columns = [Column.Text("Id"), Column.Text("Name"), Column.Text("Class"), .. both.Select(p => Column.Number("tie " + p)), Column.Number("PAS " + poles.First), Column.Number("HX")];
        foreach (var heading in both.Select(p => "votes with " + p).Concat(both.Select(p => "trade " + p)))
        {
            columns.Add(Column.Number(heading));
            columns.Add(Column.Number("year", heading.ToLowerInvariant().Replace(' ', '_') + "_year") with { For = ColumnFor.Data });
        }

        // Those that are tied to both come first; an ally of one is marked by its class.
        var entries = HedgeTable.Ordered(result.States).Where(e => e.Class.Kind != HedgeKind.Pole).ToList();
        var table = new ReportTable("hedging_" + string.Join('_', both), "By hedging intensity (HX)", columns, [.. entries.Select(Row)])
        {
            RowsShown = shown,
            ShownRows = [.. Enumerable.Range(0, entries.Count).Where(i => entries[i].Hx.Value > 0)],
            Note = "votes: latest share of equal votes in the UN General Assembly; trade: latest share of the state's goods trade; the year stands behind each. – means not measured, not zero.",
        };
        var shares = brief.ClassesSure(poles);
        var classes = HedgeTable.Classes(result) with { Id = "classes_" + string.Join('_', both) };
        return new ReportSection(
            $"Who hedges between {brief.Name(poles.First)} and {brief.Name(poles.Second)}",
            [HedgeTable.Reading(result), ClassShareTable.Reading(result, shares), HedgeTable.ThresholdsOf(result)],
            [classes, Narrow(ClassShareTable.Extend(table, shares))]);

        IReadOnlyList<Cell> Row(HedgeEntry e) =>
        [
            e.Id,
            brief.Name(e.Id),
            e.Class.ToString(),
            .. e.PoleTies.Select(t => Cell.Of(t, 2)),
            Cell.Of(e.Pas.Values[0], 2),
            Cell.Of(e.Hx.Value, 2),
            .. both.SelectMany(p => Latest(brief, p, e.Id, votes)),
            .. both.SelectMany(p => Latest(brief, p, e.Id, trade)),
        ];
    }

    /// <summary>The share of the schemes says much the same as that of the draws, and the table is wide.</summary>
    private static ReportTable Narrow(ReportTable table) => table with { Columns = [.. table.Columns.SkipLast(1), table.Columns[^1] with { For = ColumnFor.Data }] };

    /// <summary>The value with its year behind it, and the year by itself.</summary>
    private static Cell[] Latest(BriefContext brief, string pole, string state, string indicator) =>
        brief.Latest.Of(pole, state, indicator) is { } fact
            ? [new Cell(string.Create(CultureInfo.InvariantCulture, $"{fact.Value:F2} ’{fact.Year % 100:00}"), Cell.Of(fact.Value).Raw), fact.Year]
            : [Cell.Of((double?)null), Cell.Of((int?)null)];
}
