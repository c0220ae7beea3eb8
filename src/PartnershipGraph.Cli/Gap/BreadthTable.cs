using System.Globalization;
using PartnershipGraph.Analysis.Gap;
using PartnershipGraph.Analysis.Substance;
using PartnershipGraph.Cli.Arguments;
using PartnershipGraph.Cli.Rendering;

namespace PartnershipGraph.Cli.Gap;

/// <summary>The same partners in the four dimensions.</summary>
internal static class BreadthTable
{
    public static ReportTable Of(Question asked, GapResult result, int shown) => new(
        "breadth",
        "The same partners by dimension",
        [
            Column.Text("Id"), Column.Text("Name"), .. Dimensions.All.Select(d => Column.Number(d.ToString())), Column.Text("Covered", "covered_text") with { For = ColumnFor.Reading },
            Column.Number("coverage") with { For = ColumnFor.Data }, Column.Number("Evenness"),
            Column.Number("Geometric / arithmetic", "geometric_ratio"),
        ],
        [
            .. result.Partners.Select(p => (IReadOnlyList<Cell>)
            [
                p.Id, asked.Records.Actors[p.Id].Name, .. Dimensions.All.Select(d => Cell.Of(p.Profile.Of(d), 2)),
                string.Create(CultureInfo.InvariantCulture, $"{p.Breadth.Covered} of {p.Breadth.Measured}"), Cell.Of(p.Breadth.Coverage),
                Cell.Of(p.Breadth.Evenness.Value, 2), Cell.Of(p.Breadth.Ratio.Value, 2),
            ]),
        ])
    {
        ShownRows = GapTable.Ends(result, shown),
        Note = "Covered: dimensions that score .25 or more, of those measured; under three quarters, a \"comprehensive\" title is so in name. – means not measured, not zero.",
    };
}
