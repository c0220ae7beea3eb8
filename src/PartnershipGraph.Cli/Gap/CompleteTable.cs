using PartnershipGraph.Analysis.Gap;
using PartnershipGraph.Analysis.Substance;
using PartnershipGraph.Cli.Arguments;
using PartnershipGraph.Cli.Json;
using PartnershipGraph.Cli.Rendering;

namespace PartnershipGraph.Cli.Gap;

/// <summary>Every number of every partner, for a program; those without a substance come last.</summary>
internal static class CompleteTable
{
    private static readonly IReadOnlyList<Column> columns =
    [
        Column.Text("id"), Column.Text("name"), Column.Text("title"), Column.Text("title_original"), Column.Number("rank"), Column.Number("weight"), Column.Number("substance"),
        Column.Number("substance_low"), Column.Number("substance_high"), Column.Number("pct_title"), Column.Number("pct_substance"), Column.Number("gap"), Column.Number("low"),
        Column.Number("high"), Column.Number("residual"), Column.Number("studentised"), .. Dimensions.All.Select(d => Column.Number(d.Word())), Column.Number("covered"),
        Column.Number("measured"), Column.Number("coverage"), Column.Number("evenness"), Column.Number("geometric_ratio"), Column.Text("flags"), Column.Text("nulls"),
    ];

    public static ReportTable Of(Question asked, GapResult result) =>
        new("gap", "", columns, [.. result.Partners.Select(p => Row(asked, p)), .. result.Nulls.Select(n => Empty(asked, n.Key, n.Value))]);

    private static IReadOnlyList<Cell> Row(Question asked, GapEntry p) =>
    [
        p.Id, asked.Records.Actors[p.Id].Name, p.Title.Opening.Title, p.Title.Opening.TitleOriginal, p.Title.Rank.Value, Cell.Of(p.Weight), Cell.Of(p.Substance),
        Cell.Of(p.SubstanceInterval.Low.Value), Cell.Of(p.SubstanceInterval.High.Value), Cell.Of(p.Percentiles.Title), Cell.Of(p.Percentiles.Substance), Cell.Of(p.Gap),
        Cell.Of(p.Low.Value), Cell.Of(p.High.Value), Cell.Of(p.Residual.Value), Cell.Of(p.Studentised.Value), .. Dimensions.All.Select(d => Cell.Of(p.Profile.Of(d))),
        p.Breadth.Covered, p.Breadth.Measured, Cell.Of(p.Breadth.Coverage), Cell.Of(p.Breadth.Evenness.Value), Cell.Of(p.Breadth.Ratio.Value), string.Join("; ", p.Flags),
        IndexJson.Reasons(("low", p.Low), ("high", p.High), ("residual", p.Residual), ("studentised", p.Studentised), ("evenness", p.Breadth.Evenness)),
    ];

    private static IReadOnlyList<Cell> Empty(Question asked, string id, string why) =>
        [id, asked.Records.Actors[id].Name, .. columns.Skip(3).Select(_ => new Cell("", "")), "substance: " + why];
}
