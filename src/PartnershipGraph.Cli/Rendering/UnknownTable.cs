using System.Globalization;
using PartnershipGraph.Analysis.Hedging;
using PartnershipGraph.Analysis.Robustness.Unknowns;
using PartnershipGraph.Cli.Json;

namespace PartnershipGraph.Cli.Rendering;

/// <summary>Ranges in the place of values that rest on unknown ties.</summary>
internal static class UnknownTable
{
    private const string unknownTie = "?";

    /// <summary>A hedging table whose first column has the ids. Those of whom too little is known stand last: they have no place in an order.</summary>
    public static ReportTable Extend(ReportTable table, HedgeResult result, UnknownTies unknown)
    {
        var entries = unknown.Entries.ToDictionary(e => e.Id, StringComparer.Ordinal);
        var rows = table.Rows.OrderBy(r => entries.TryGetValue(r[0].Raw, out var e) && !e.HasPlace ? 1 : 0).ToList();
        return table with
        {
            Rows = [.. rows.Select(r => entries.TryGetValue(r[0].Raw, out var e) ? [.. r.Zip(table.Columns, (cell, column) => Ranged(e, cell, column))] : r)],
        };

        Cell Ranged(UnknownEntry e, Cell cell, Column column)
        {
            var key = column.Key.Replace(' ', '_');
            if (Same(key, "class"))
            {
                return string.Join(" or ", e.Classes);
            }

            foreach (var (p, pole) in result.Poles.Index())
            {
                if (Same(key, "tie_" + pole) && unknown.Ties.Any(t => (t.First == e.Id && t.Second == pole) || (t.Second == e.Id && t.First == pole)))
                {
                    return new Cell(unknownTie, "");
                }

                foreach (var (symbol, ranges) in e.ByPole.Where(v => Same(key, $"{v.Key}_{pole}")))
                {
                    return ranges[p].IsPoint ? cell : Range(ranges[p]);
                }
            }

            foreach (var (_, range) in e.Scalars.Where(v => Same(key, v.Key)))
            {
                return range.IsPoint ? cell : Range(range);
            }

            return UnknownJson.Depends(e, column.Name.Split('_')[0]) ? new Cell(unknownTie, "") : cell;
        }
    }

    /// <summary>The actors that depend on the unknown ties, with the share of their pole ties that is known.</summary>
    public static ReportTable Of(HedgeResult result, UnknownTies unknown)
    {
        var poles = result.Poles;
        List<Column> columns = [Column.Text("Id"), Column.Number("Coverage"), Column.Text("Possible classes"), .. poles.Take(1).Select(p => Column.Number("PAS " + p))];
        columns.AddRange([Column.Number("HB"), Column.Number("ENG"), Column.Number("HX"), .. poles.Select(p => Column.Number("XM " + p))]);
        var rows = unknown.Entries.OrderBy(e => e.IsEnd ? 0 : 1).Select(e => (IReadOnlyList<Cell>)
        [
            e.Id, Cell.Of(e.Coverage, 2), string.Join("; ", e.Classes), Range(e.ByPole["PAS"][0]), Range(e.Scalars["HB"]), Range(e.Scalars["ENG"]),
            Range(e.Scalars["HX"]), .. e.ByPole["XM"].Select(Range),
        ]);
        return new ReportTable("unknown", "What depends on the unknown ties", columns, [.. rows])
        {
            Note = "Coverage: share of the ties to the poles that are known; under 0.80 an actor has no place in the order. lo..hi: from the least to the largest possible value; (–): undefined in some cases.",
        };
    }

    /// <summary>In one sentence: which ties, and whom they concern.</summary>
    public static string Reading(UnknownTies unknown)
    {
        var without = unknown.Entries.Where(e => !e.HasPlace).Select(e => e.Id).ToList();
        return string.Create(
            CultureInfo.InvariantCulture,
            $"Unknown: {string.Join(", ", unknown.Ties.Select(t => $"{t.First}-{t.Second}"))}; the values of {Count.Of(unknown.Entries.Count, "actor")} are ranges{(without.Count > 0 ? $", and {Names.List(without, 6)} {(without.Count == 1 ? "has" : "have")} no place in the order" : "")}{(unknown.IsExact ? "" : " (ranges from drawn cases)")}.");
    }

    private static Cell Range(Interval range)
    {
        if (range.Low is not { } low || range.High is not { } high)
        {
            return Cell.Of((double?)null);
        }

        var (from, to) = (Cell.Of(low, 2), Cell.Of(high, 2));
        var shown = from.Display == to.Display ? from.Display : $"{from.Display}..{to.Display}";
        return new Cell(range.WhyNull is null ? shown : $"{shown} ({Cell.Undefined})", low == high ? from.Raw : $"{from.Raw}..{to.Raw}");
    }

    private static bool Same(string a, string b) => string.Equals(a, b, StringComparison.OrdinalIgnoreCase);
}
