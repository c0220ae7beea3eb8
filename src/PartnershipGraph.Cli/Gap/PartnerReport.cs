using System.Globalization;
using PartnershipGraph.Analysis.Substance;
using PartnershipGraph.Cli.Arguments;
using PartnershipGraph.Cli.Rendering;

namespace PartnershipGraph.Cli.Gap;

/// <summary>The indicators of one partner for a person to read.</summary>
internal static class PartnerReport
{
    public static Report Of(Question asked, PartnerAnswer answer, ResultStamp stamp)
    {
        var sponsor = asked.Records.Actors[answer.Result.Options.Sponsor].Name;
        return Report.Of($"Titles and deeds: {sponsor} and {answer.Partner.Name}", Reading(sponsor, answer), [Indicators(answer), Scores(answer)], stamp.Caption);
    }

    private static string Reading(string sponsor, PartnerAnswer answer)
    {
        if (answer.Entry is not { } p)
        {
            return $"{answer.Partner.Name} has no gap: {answer.Profile.Substance.WhyNull}, and substance is the mean of three at least.";
        }

        var flags = p.Flags.Count == 0 ? "" : $" Flags: {string.Join("; ", p.Flags)}.";
        var where = string.Create(
            CultureInfo.InvariantCulture,
            $"stands at percentile {p.Percentiles.Title:F2} of {sponsor}'s {answer.Result.Partners.Count} compared partners by title and {p.Percentiles.Substance:F2} by substance");
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{answer.Partner.Name}, {p.Title.Opening.Title} ({p.Title.Opening.Date}), {where}: a gap of {p.Gap:F2}, 90 % interval {GapTable.Interval(p)}.{flags}");
    }

    private static ReportTable Indicators(PartnerAnswer answer) => new(
        "indicators",
        "Indicators",
        [
            Column.Text("Dimension"), Column.Text("Indicator"), Column.Number("Value"), Column.Text("Unit"), Column.Text("Years"), Column.Number("first_year") with { For = ColumnFor.Data },
            Column.Number("last_year") with { For = ColumnFor.Data }, Column.Number("Percentile"), Column.Number("Among"), Column.Text("Confidence"), Column.Text("Source"),
        ],
        [.. answer.Indicators.Select(i => Row(i.Indicator, i.Reading, i.Score))])
    {
        Note = "Percentile: the partner's mid-rank among the sponsor's partners that have the indicator. What counts nowhere is shown without a dimension.",
    };

    private static IReadOnlyList<Cell> Row(PanelIndicator indicator, IndicatorReading reading, double score)
    {
        var (first, last) = (reading.FirstYear, reading.LastYear);
        var sources = reading.Rows.Select(r => Cell.Of(r.Citation)).Distinct().ToList();
        return
        [
            indicator.Dimension?.Word() ?? "",
            indicator.Name,
            SubstanceTable.Value(reading.Value),
            reading.Rows.Count == 0 ? "none on record in these years" : reading.Rows[^1].Unit,
            Years(indicator, first, last),
            first,
            last,
            Cell.Of(score, 2),
            indicator.Partners,
            reading.Rows.Count == 0 ? "" : reading.Rows.Min(r => r.Citation.Confidence).Word(),
            new Cell(string.Join("; ", sources.Select(s => s.Display)), string.Join("; ", sources.Select(s => s.Raw))),
        ];
    }

    private static string Years(PanelIndicator indicator, int first, int last) => indicator.Window is { Count: > 1 } window
        ? string.Create(CultureInfo.InvariantCulture, $"{first}–{last}, {window.Count} summed")
        : last.ToString(CultureInfo.InvariantCulture);

    private static ReportTable Scores(PartnerAnswer answer) => new(
        "dimensions",
        "Dimensions",
        [Column.Text("Dimension"), Column.Number("Score"), Column.Number("Partners that have it", "partners")],
        [
            .. Dimensions.All.Select(d => (IReadOnlyList<Cell>)
                [d.Word(), Cell.Of(answer.Profile.Of(d)), answer.Result.Panel.Profiles.Count(p => p.Of(d) is not null)]),
            ["substance", Cell.Of(answer.Profile.Substance.Value), answer.Result.Partners.Count],
        ]);
}
