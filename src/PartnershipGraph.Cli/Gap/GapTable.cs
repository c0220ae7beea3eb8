using System.Globalization;
using PartnershipGraph.Analysis.Gap;
using PartnershipGraph.Analysis.Substance;
using PartnershipGraph.Cli.Arguments;
using PartnershipGraph.Cli.Json;
using PartnershipGraph.Cli.Rendering;

namespace PartnershipGraph.Cli.Gap;

/// <summary>A sponsor's partners, the most over-titled first; those without a substance come last, for programs.</summary>
internal static class GapTable
{
    /// <param name="asked">The question.</param>
    /// <param name="result">The answer.</param>
    /// <param name="shown">How many rows a person is shown: as many from the top as from the bottom.</param>
    public static ReportTable Of(Question asked, GapResult result, int shown)
    {
        var count = result.Partners.Count;
        return new ReportTable(
            "gap",
            "Partners by gap, those titled highest above their substance first",
            Columns(),
            [.. result.Partners.Select(p => Row(asked, p)), .. result.Nulls.Select(n => Empty(asked, n.Key, n.Value))])
        {
            ShownRows = [.. Enumerable.Range(0, count).Where(i => i < (shown + 1) / 2 || i >= count - (shown / 2))],
            Note = "Gap: percentile of the title less percentile of the substance; 90 %: its 5th and 95th percentile over the draws. Substance: mean of the dimensions, each partner's percentile in it. "
                + "Resid.: studentised residual. Covered: dimensions scoring .25 or more. – means not measured, not zero.",
        };
    }

    private static List<Column> Columns() =>
    [
        Column.Text("Id"),
        Column.Text("Name"),
        Column.Text("Title"),
        Column.Text("title_original") with { For = ColumnFor.Data },
        Column.Number("rank") with { For = ColumnFor.Data },
        Column.Number("Weight"),
        Column.Number("Subst.", "substance"),
        Column.Number("substance_low") with { For = ColumnFor.Data },
        Column.Number("substance_high") with { For = ColumnFor.Data },
        Column.Number("pct_title") with { For = ColumnFor.Data },
        Column.Number("pct_substance") with { For = ColumnFor.Data },
        Column.Number("Gap"),
        Column.Number("90 %", "interval") with { For = ColumnFor.Reading },
        Column.Number("low") with { For = ColumnFor.Data },
        Column.Number("high") with { For = ColumnFor.Data },
        Column.Number("residual") with { For = ColumnFor.Data },
        Column.Number("Resid.", "studentised"),
        .. Dimensions.All.Select(d => Column.Number(d.ToString()[..3], d.Word())),
        Column.Text("Covered", "coverage_text") with { For = ColumnFor.Reading },
        Column.Number("coverage") with { For = ColumnFor.Data },
        Column.Number("evenness") with { For = ColumnFor.Data },
        Column.Number("geometric_ratio") with { For = ColumnFor.Data },
        Column.Text("Flags"),
        Column.Text("nulls") with { For = ColumnFor.Data },
    ];

    private static IReadOnlyList<Cell> Row(Question asked, GapEntry p) =>
    [
        p.Id,
        asked.Records.Actors[p.Id].Name,
        p.Title.Opening.Title,
        p.Title.Opening.TitleOriginal,
        Cell.Of(p.Title.Rank.Value),
        Cell.Of(p.Weight, 2),
        Cell.Of(p.Substance, 2),
        Cell.Of(p.SubstanceInterval.Low.Value),
        Cell.Of(p.SubstanceInterval.High.Value),
        Cell.Of(p.Percentiles.Title),
        Cell.Of(p.Percentiles.Substance),
        Cell.Of(p.Gap, 2),
        Interval(p),
        Cell.Of(p.Low.Value),
        Cell.Of(p.High.Value),
        Cell.Of(p.Residual.Value),
        Cell.Of(p.Studentised.Value, 2),
        .. Dimensions.All.Select(d => Cell.Of(p.Profile.Of(d), 2)),
        string.Create(CultureInfo.InvariantCulture, $"{p.Breadth.Covered} of {p.Breadth.Measured}"),
        Cell.Of(p.Breadth.Coverage),
        Cell.Of(p.Breadth.Evenness.Value),
        Cell.Of(p.Breadth.Ratio.Value),
        string.Join("; ", p.Flags),
        IndexJson.Reasons(("low", p.Low), ("high", p.High), ("residual", p.Residual), ("studentised", p.Studentised), ("evenness", p.Breadth.Evenness)),
    ];

    /// <summary>"-0.52 to -0.11".</summary>
    public static string Interval(GapEntry p) => p.Low.WhyNull is null ? $"{Cell.Of(p.Low.Value, 2).Display} to {Cell.Of(p.High.Value, 2).Display}" : Cell.Undefined;

    private static IReadOnlyList<Cell> Empty(Question asked, string id, string why)
    {
        var columns = Columns();
        var row = columns.ConvertAll(c => new Cell(c.IsNumber ? Cell.Undefined : "", ""));
        row[0] = id;
        row[1] = asked.Records.Actors[id].Name;
        row[^1] = "substance: " + why;
        return row;
    }
}
