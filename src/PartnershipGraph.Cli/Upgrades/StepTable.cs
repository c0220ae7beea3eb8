using System.Globalization;
using PartnershipGraph.Analysis.EventStudies;
using PartnershipGraph.Cli.Arguments;
using PartnershipGraph.Cli.Rendering;

namespace PartnershipGraph.Cli.Upgrades;

/// <summary>Step by step, the largest difference first; those without one come last, with the reason.</summary>
internal static class StepTable
{
    public static ReportTable Of(Question asked, EventStudyResult result, int shown) => new ReportTable(
        "steps",
        "Step by step, from the largest difference",
        [
            Column.Text("Partner"), Column.Text("Name"), Column.Text("Year", "date"), Column.Text("event") with { For = ColumnFor.Data }, Column.Text("title") with { For = ColumnFor.Data },
            Column.Text("Rank"), Column.Number("Levels"), Column.Text("Years before", "years_before"), Column.Number("Before"), Column.Text("Years after", "years_after"),
            Column.Number("After"), Column.Text("Matched with", "matched_with"), Column.Text("matched_by") with { For = ColumnFor.Data },
            Column.Number("matched_before") with { For = ColumnFor.Data }, Column.Text("overlaps") with { For = ColumnFor.Data }, Column.Number("lead") with { For = ColumnFor.Data },
            Column.Number("Change"), Column.Number("Theirs", "matched_change"), Column.Number("Difference"), Column.Text("nulls") with { For = ColumnFor.Data },
        ],
        [
            .. result.Events.OrderByDescending(e => e.Difference ?? double.NegativeInfinity)
                .ThenBy(e => e.Step.Year).ThenBy(e => e.Step.Partner, StringComparer.Ordinal)
                .Select(e => Row(asked, result, e)),
        ])
    {
        Note = (result.Scale == IndicatorScale.Logarithm
                ? "Before, After: geometric means. Change, Theirs, Difference: of natural logarithms, .0953 is 10 % more. "
                : "Before, After: means. ")
            + "Rank: from – without a title. * other steps of the partner within five years. ° nobody of the same rank is on record: those without a title stand beside it.",
    }.ShowingEnds(shown);

    private static IReadOnlyList<Cell> Row(Question asked, EventStudyResult result, StudiedEvent e)
    {
        var (step, series) = (e.Step, e.Series);
        var matched = string.Join(", ", e.Controls.Select(c => c.Id));
        return
        [
            step.Partner,
            new Cell(asked.Records.Actors[step.Partner].Name + (e.Overlaps ? " *" : ""), asked.Records.Actors[step.Partner].Name),
            new Cell(step.Year.ToString(CultureInfo.InvariantCulture), step.Event.Date.ToString()),
            step.Event.Kind.Word(),
            step.Event.Title,
            $"{step.Before?.Rank.ToString() ?? Cell.Undefined} → {step.After.Rank}",
            Cell.Of(step.Levels),
            Years(series.YearsBefore),
            EventWords.Level(series.Before, result.Scale),
            Years(series.YearsAfter),
            EventWords.Level(series.After, result.Scale),
            new Cell(matched.Length == 0 ? Cell.Undefined : e.Group == ControlGroup.Untitled ? matched + " °" : matched, matched),
            e.Group is { } group ? EventWords.Of(group) : "",
            EventWords.Level(e.ControlBefore, result.Scale),
            e.Overlaps ? "yes" : "no",
            Cell.Of(e.Lead),
            Cell.Of(series.Change),
            Cell.Of(e.ControlChange),
            Cell.Of(e.Difference),
            e.WhyNull ?? "",
        ];
    }

    /// <summary>"2014, 2018–2020" for a person, every year for a program.</summary>
    private static Cell Years(IReadOnlyList<int> years)
    {
        var runs = years.Index().GroupBy(y => y.Item - y.Index).Select(g => (First: g.First().Item, Last: g.Last().Item)).ToList();
        return years.Count == 0
            ? new Cell(Cell.Undefined, "")
            : new Cell(
                string.Join(", ", runs.Select(r => r.First == r.Last ? Text(r.First) : $"{Text(r.First)}–{Text(r.Last)}")),
                string.Join(' ', years.Select(Text)));

        static string Text(int year) => year.ToString(CultureInfo.InvariantCulture);
    }
}
