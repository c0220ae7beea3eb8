using PartnershipGraph.Analysis.Gap;
using PartnershipGraph.Cli.Arguments;
using PartnershipGraph.Cli.Rendering;

namespace PartnershipGraph.Cli.Gap;

/// <summary>A sponsor's partners for a person to read, those titled highest above their substance first.</summary>
internal static class GapTable
{
    /// <param name="asked">The question.</param>
    /// <param name="result">The answer.</param>
    /// <param name="shown">How many rows are shown, half of them from the bottom.</param>
    public static ReportTable Of(Question asked, GapResult result, int shown) => new(
        "gap",
        "Partners by gap, those titled highest above their substance first",
        [
            Column.Text("Id"), Column.Text("Name"), Column.Text("Title"), Column.Number("Weight"), Column.Number("Substance"), Column.Number("Gap"),
            Column.Number("90 %", "interval") with { For = ColumnFor.Reading }, Column.Number("low") with { For = ColumnFor.Data }, Column.Number("high") with { For = ColumnFor.Data },
            Column.Number("Residual", "studentised"), Column.Text("Flags"),
        ],
        [
            .. result.Partners.Select(p => (IReadOnlyList<Cell>)
            [
                p.Id, asked.Records.Actors[p.Id].Name, p.Title.Opening.Title, Cell.Of(p.Weight, 2), Cell.Of(p.Substance, 2), Cell.Of(p.Gap, 2), Interval(p),
                Cell.Of(p.Low.Value), Cell.Of(p.High.Value), Cell.Of(p.Studentised.Value, 2), string.Join("; ", p.Flags),
            ]),
        ])
    {
        ShownRows = Ends(result, shown),
        Note = "Substance: mean of the dimensions, in each the mean percentile among the sponsor's partners. Gap: percentile of the title less that of the substance; 90 %: its 5th and 95th percentile over the draws. "
            + "Partners of one rank share one percentile by title, so that even a ladder that follows substance leaves gaps within a rank. Residual: studentised.",
    };

    /// <summary>The first and the last partners, by number.</summary>
    public static IReadOnlyList<int> Ends(GapResult result, int shown)
    {
        var count = result.Partners.Count;
        return [.. Enumerable.Range(0, count).Where(i => i < (shown + 1) / 2 || i >= count - (shown / 2))];
    }

    /// <summary>"-0.52 to -0.11".</summary>
    public static string Interval(GapEntry p) => p.Low.WhyNull is null ? $"{Cell.Of(p.Low.Value, 2).Display} to {Cell.Of(p.High.Value, 2).Display}" : Cell.Undefined;
}
