using System.Globalization;
using PartnershipGraph.Analysis.Hedging;
using PartnershipGraph.Cli.Arguments;

namespace PartnershipGraph.Cli.Rendering;

/// <summary>Who carries whose exposure.</summary>
internal static class IntermediaryTable
{
    private const int namesShown = 6;

    public static ReportTable Of(Question asked, IntermediaryResult result, int shown)
    {
        List<Column> columns = [Column.Text("Id"), Column.Text("Name"), Column.Number("Carries", "partners"), Column.Number("Pairs nulled", "nulled"), Column.Number("Σ|ΔXM|", "shift")];
        columns.AddRange(result.Poles.Select(p => Column.Number("to " + p, "shift_" + p)));
        columns.AddRange([Column.Text("Most changed", "largest"), Column.Text("Only intermediary of", "sole")]);
        return new ReportTable("intermediaries", "", columns, [.. result.Intermediaries.Select(Row)])
        {
            RowsShown = shown,
            Note = "Each left out in turn. Carries: actors whose intermediary it is. Pairs nulled: pairs of actor and pole whose XM is undefined without it. "
                + "Σ|ΔXM|: by how much the mean exposures of the others change in all. Most changed: XM before and after.",
        };

        IReadOnlyList<Cell> Row(SwingIntermediary k) =>
        [
            k.Id,
            asked.Records.Actors[k.Id].Name,
            k.Partners,
            k.Nulled,
            Cell.Of(k.Shift, 3),
            .. k.ShiftByPole.Select(s => Cell.Of(s, 3)),
            k.Largest is { } l ? string.Create(CultureInfo.InvariantCulture, $"{l.State} to {l.Pole}: {l.Before:F3} → {l.After:F3}") : "",
            new Cell(Names.List(k.Sole, namesShown), string.Join("; ", k.Sole)),
        ];
    }

    public static string Reading(Question asked, IntermediaryResult result)
    {
        if (result.Intermediaries.Count == 0)
        {
            return $"No actor stands between another and {string.Join(" or ", result.Poles)}.";
        }

        var first = result.Intermediaries[0];
        var name = asked.Records.Actors[first.Id].Name;
        var sole = first.Sole.Count > 0
            ? $"it is the only intermediary of {Count.Of(first.Sole.Count, "actor")}, whose exposure nothing else carries"
            : string.Create(CultureInfo.InvariantCulture, $"without it the mean exposures of {Count.Of(first.Partners, "actor")} to {Names.And(result.Poles)} would change by {first.Shift:F2} in all");
        return $"The exposure of the others hangs most on {name}: {sole}. {Count.Of(result.Intermediaries.Count(k => k.Nulled > 0), "actor is", "actors are")} the only intermediary of somebody.";
    }
}
