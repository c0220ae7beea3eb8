using System.Globalization;
using PartnershipGraph.Analysis.Pressure;
using PartnershipGraph.Cli.Arguments;

namespace PartnershipGraph.Cli.Rendering;

/// <summary>Who is exposed to pressure between rivals, for reading.</summary>
internal static class PressureTable
{
    private const int idsShown = 12;

    /// <summary>Every actor, the highest tension first.</summary>
    public static ReportTable Of(Question asked, PressureResult result, int shown)
    {
        List<Column> columns = [Column.Text("Id"), Column.Text("Name"), Column.Number("Tension", "BAL")];
        columns.AddRange(result.Poles.Select(p => Column.Number("tie " + p, "tie_" + p)));
        columns.AddRange([Column.Text("Rival of pole", "hostile_to"), Column.Number("+ + − at poles", "pole_triads"), Column.Number("+ + − in all", "triads")]);
        return new ReportTable("pressure", "Tension between rival poles (BAL)", columns, [.. Ordered(result).Select(Row)])
        {
            RowsShown = shown,
            Note = "Tension: the weaker of the ties to two rival poles times the rivalry, summed. + + −: triads at whose apex the actor is, a friend of two rivals. "
                + "A pair of rivals counts as hostile whatever title it bears.",
        };

        IReadOnlyList<Cell> Row(PressureEntry e) =>
        [
            e.Id,
            asked.Records.Actors[e.Id].Name,
            Cell.Of(e.Tension, 3),
            .. e.PoleTies.Select(t => Cell.Of(t, 2)),
            string.Join("; ", e.HostileTo),
            e.PoleTriads,
            e.Triads,
        ];
    }

    /// <summary>Rivals and the friends of both.</summary>
    public static ReportTable Rivals(PressureResult result, int shown) => new(
        "rivals",
        "Rivals, and who is a friend of both",
        [Column.Text("Rivals", "a"), Column.Text("and", "b"), Column.Number("Magnitude"), Column.Text("Poles"), Column.Number("Apexes"), Column.Text("Deepest first", "ids")],
        [
            .. result.Rivals.Select(r => (IReadOnlyList<Cell>)
            [
                r.A, r.B, Cell.Of(r.Magnitude, 1), r.ArePoles ? "yes" : "", r.Apexes.Count, new Cell(Names.List(r.Apexes, idsShown), string.Join("; ", r.Apexes)),
            ]),
        ])
    {
        RowsShown = shown,
    };

    /// <summary>The network as a whole.</summary>
    public static ReportTable Whole(TriadBalance b) => new(
        "balance",
        "The signed network as a whole",
        [Column.Text("What", "index"), Column.Number("Value"), Column.Text("Remark")],
        [
            ["Ties, friendly and hostile", b.Ties, $"{Count.Of(b.Hostile, "hostile tie")}; {Count.Of(b.TitledRivals, "pair")} of rivals bear a friendly tie too and count as hostile"],
            ["Closed triads + + +", b.ByHostileTies[0], "balanced"],
            ["Closed triads + + −", b.ByHostileTies[1], "unbalanced: a friend of two rivals"],
            ["Closed triads + − −", b.ByHostileTies[2], "balanced"],
            ["Closed triads − − −", b.ByHostileTies[3], "unbalanced"],
            ["Balanced share", Cell.Of(b.Share.Value), b.Share.WhyNull ?? "of all closed triads"],
            ["Balanced share by weight", Cell.Of(b.WeightedShare.Value), b.WeightedShare.WhyNull ?? "each triad by the geometric mean of its weights"],
            ["Frustration", Cell.Of(b.Frustration, 0), b.IsExact
                ? "exact: the fewest ties that contradict a division into two sides"
                : string.Create(CultureInfo.InvariantCulture, $"an upper bound found by search; the least is at least {b.FrustrationAtLeast:F0}")],
            ["1 − frustration / (ties/2)", Cell.Of(b.Normalised.Value), b.Normalised.WhyNull ?? "1 = two sides without a contradiction"],
        ]);

    public static string Reading(Question asked, PressureResult result)
    {
        var rivals = result.Rivals.Where(r => r.ArePoles).ToList();
        if (rivals.Count == 0)
        {
            return $"No rivalry between {Names.And(result.Poles)} is in force, so that no tension between them is recorded.";
        }

        var tense = result.States.Count(s => s.Tension > 0);
        var top = Ordered(result).Where(s => s.Tension > 0).Take(4).Select(s => asked.Records.Actors[s.Id].Name).ToList();
        var named = top.Count == 0 ? "" : tense <= top.Count ? $": {Names.And(top)}" : $", {string.Join(", ", top)} most";
        return $"{Count.Of(tense, "actor is", "actors are")} tied to both sides of {Names.And([.. rivals.Select(r => $"{r.A}–{r.B}")])} and so exposed to pressure{named}; "
            + "such places are common and last, so this is no forecast of a break.";
    }

    private static IEnumerable<PressureEntry> Ordered(PressureResult result) => result.States
        .OrderByDescending(s => s.Tension).ThenByDescending(s => s.PoleTriads).ThenByDescending(s => s.Triads).ThenBy(s => s.Id, StringComparer.Ordinal);
}
