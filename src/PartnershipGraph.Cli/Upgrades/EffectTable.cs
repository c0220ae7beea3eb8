using System.Globalization;
using PartnershipGraph.Analysis.EventStudies;
using PartnershipGraph.Cli.Rendering;

namespace PartnershipGraph.Cli.Upgrades;

/// <summary>All steps together: what changed, among whom, and what was under way before.</summary>
internal static class EffectTable
{
    public static ReportTable Of(EventStudyResult result)
    {
        var relative = result.Scale == IndicatorScale.Logarithm;
        return new ReportTable(
            "effect",
            "All steps together",
            [
                Column.Text("What"), Column.Number("Mean"), Column.Number("Low"), Column.Number("High"), .. relative ? [Column.Number("Relative")] : Array.Empty<Column>(),
                Column.Number("Steps"), Column.Number("Partners"),
            ],
            [
                Row("change after the step", result.Change),
                Row("change of the matched", result.ControlChange),
                Row("difference", result.Difference),
                Row("difference under way before", result.Lead),
            ])
        {
            Note = string.Create(
                    CultureInfo.InvariantCulture,
                    $"Low and High: 90 % of {Count.Of(result.Options.Samples, "bootstrap draw")} of partners with all their steps (seed {result.Options.Seed}), – below {EventStudyOptions.LeastPartners} partners. ")
                + (relative ? "Mean: of natural logarithms; Relative: the same in percent. " : "")
                + "Under way before: the last two of the five years before less the first two, against the same of the matched; – where these years are not on record.",
        };

        IReadOnlyList<Cell> Row(string what, ClusteredMean mean) =>
        [
            what, Cell.Of(mean.Mean), Cell.Of(mean.Low), Cell.Of(mean.High),
            .. relative ? [Relative(mean.Mean)] : Array.Empty<Cell>(),
            mean.Events, mean.Partners,
        ];

        Cell Relative(double? mean) => mean is { } m
            ? new Cell(EventWords.Change(m, result.Scale), Cell.Of(IndicatorScales.Relative(m)).Raw)
            : Cell.Of((double?)null);
    }
}
