using System.Globalization;
using PartnershipGraph.Analysis.Hedging;
using PartnershipGraph.Cli.Arguments;
using PartnershipGraph.Cli.Json;

namespace PartnershipGraph.Cli.Rendering;

/// <summary>Hedging as tables: the classes, the main indices for reading, every index for taking away.</summary>
internal static class HedgeTable
{
    private const int idsShown = 12;

    /// <summary>The actors by hedging intensity, then engagement; the poles last.</summary>
    public static IEnumerable<HedgeEntry> Ordered(IEnumerable<HedgeEntry> states) =>
        states.OrderByDescending(e => e.Hx.Value ?? -1)
            .ThenByDescending(e => e.Eng.Value ?? -1)
            .ThenBy(e => e.Id, StringComparer.Ordinal);

    public static ReportTable Of(Question asked, HedgeResult result)
    {
        var poles = result.Poles;
        List<Column> columns = [Column.Text("Id"), Column.Text("Name"), Column.Text("Class"), .. poles.Select(p => Column.Number("tie " + p))];

        // With two poles the share of one says that of the other; with more the ties say the shares, and a table of all would not fit a screen.
        var shown = poles.Count == 2 ? 1 : 0;
        var exposed = poles.Count > 3 ? 0 : poles.Count;
        columns.AddRange(poles.Take(shown).Select(p => Column.Number("PAS " + p)));
        columns.AddRange([Column.Number(poles.Count == 2 ? "HB" : "HBe"), Column.Number("ENG"), Column.Number("HX")]);
        columns.AddRange(poles.Take(exposed).Select(p => Column.Number("XM " + p)));
        columns.AddRange(poles.Take(shown).Select(p => Column.Number("IDG " + p)));
        return new ReportTable("hedging", "By hedging intensity (HX)", columns, [.. Ordered(result.States).Select(Row)])
        {
            Note = "tie: depth of the tie to the pole, 1 = deepest. " + (shown > 0 ? "PAS: share of the pole ties. HB: balance. " : "HBe: balance by entropy. ")
                + "ENG: engagement. HX: the second-deepest pole tie. " + (exposed > 0 ? "XM: mean tie of the partners to the pole. " : "")
                + (shown > 0 ? "IDG: indirect less direct share." : "PAS, XR, IDG and the rest: --format csv."),
        };

        IReadOnlyList<Cell> Row(HedgeEntry e) =>
        [
            e.Id,
            asked.Records.Actors[e.Id].Name,
            e.Class.ToString(),
            .. e.PoleTies.Select(t => Cell.Of(t, 2)),
            .. e.Pas.Values.Take(shown).Select(v => Cell.Of(v, 3)),
            Cell.Of(e.Hb.Value, 3),
            Cell.Of(e.Eng.Value, 3),
            Cell.Of(e.Hx.Value, 3),
            .. e.Xm.Values.Take(exposed).Select(v => Cell.Of(v, 3)),
            .. e.Idg.Values.Take(shown).Select(v => Cell.Of(v, 3)),
        ];
    }

    public static ReportTable Classes(HedgeResult result)
    {
        var rows = result.States.GroupBy(e => e.Class)
            .OrderByDescending(g => g.Count()).ThenBy(g => g.Key.ToString(), StringComparer.Ordinal)
            .Select(g => (Class: g.Key, Ids: Ordered(g).Select(e => e.Id).ToList()))
            .Select(g => (IReadOnlyList<Cell>)
                [g.Class.ToString(), g.Ids.Count, new Cell(Names.List(g.Ids, idsShown), string.Join("; ", g.Ids))]);
        return new ReportTable("classes", "Classes", [Column.Text("Class"), Column.Number("Actors"), Column.Text("Deepest first", "members")], [.. rows]);
    }

    /// <summary>Every index of every actor, by id, with the reasons of what is undefined.</summary>
    public static ReportTable Complete(Question asked, HedgeResult result)
    {
        var poles = result.Poles;
        List<Column> columns = [Column.Text("id"), Column.Text("name"), Column.Text("class"), Column.Text("allied_with")];
        columns.AddRange(poles.Select(p => Column.Number("tie_" + p, "tie_" + p)));
        var first = result.States[0];
        columns.AddRange(HedgeJson.ByPole(first).SelectMany(v => poles.Select(p => Column.Number(v.Symbol, $"{v.Symbol}_{p}"))));
        columns.AddRange(HedgeJson.Scalars(first).Select(v => Column.Number(v.Symbol, v.Symbol)));
        columns.AddRange([Column.Number("crossing"), Column.Number("degree"), Column.Number("strength"), Column.Text("nulls")]);
        return new ReportTable("hedging", "", columns, [.. result.States.Select(Row)]);

        IReadOnlyList<Cell> Row(HedgeEntry e)
        {
            var reasons = HedgeJson.ByPole(e).Select(v => (v.Symbol, v.Values.WhyNull))
                .Concat(HedgeJson.Scalars(e).Select(v => (v.Symbol, v.Value.WhyNull)))
                .Where(r => r.WhyNull is not null)
                .Select(r => $"{r.Symbol}: {r.WhyNull}");
            return
            [
                e.Id,
                asked.Records.Actors[e.Id].Name,
                e.Class.ToString(),
                string.Join("; ", e.AlliedWith),
                .. e.PoleTies.Select(t => Cell.Of(t)),
                .. HedgeJson.ByPole(e).SelectMany(v => v.Values.Values).Select(v => Cell.Of(v)),
                .. HedgeJson.Scalars(e).Select(v => Cell.Of(v.Value.Value)),
                e.Crossing,
                e.Degree,
                Cell.Of(e.Strength),
                string.Join("; ", reasons),
            ];
        }
    }

    public static string Reading(HedgeResult result)
    {
        var deepest = result.States.Where(e => e.Hx.Value > 0).GroupBy(e => e.Hx.Value!.Value).MaxBy(g => g.Key);
        var hedge = deepest is null
            ? "no actor is tied to two of them"
            : string.Create(CultureInfo.InvariantCulture, $"the deepest hedge, HX {deepest.Key:F2}, is that of {Names.List([.. deepest.Select(e => e.Id)], 6)}");
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{Count.Of(result.Hedgers, "actor hedges", "actors hedge")} between {Names.And(result.Poles)} without a defence pact, {Count.Of(result.AlliedHedgers, "is", "are")} allied with one and deeply tied to another; {hedge}. A title is a label, not allegiance.");
    }

    public static string ThresholdsOf(HedgeResult result)
    {
        var t = result.Thresholds;
        return result.Poles.Count == 2
            ? string.Create(
                CultureInfo.InvariantCulture,
                $"Classes: allied = defence pact in force, hedger from a tie of {t.AlliedTie:F2} to another pole; disengaged below ENG {t.Engagement:F2}; strict hedger PAS {0.5 - t.StrictBand:F2} to {0.5 + t.StrictBand:F2}, broad {0.5 - t.BroadBand:F2} to {0.5 + t.BroadBand:F2}.")
            : string.Create(
                CultureInfo.InvariantCulture,
                $"Classes: allied = defence pact in force, hedger from a tie of {t.AlliedTie:F2} to another pole; disengaged below ENG {t.Engagement:F2}; strict hedger HBe from {t.StrictEntropy:F2}, broad from {t.BroadEntropy:F2}.");
    }
}
