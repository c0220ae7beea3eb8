using PartnershipGraph.Analysis.Overlap;
using PartnershipGraph.Cli.Arguments;
using PartnershipGraph.Cli.Rendering;

namespace PartnershipGraph.Cli.Overlap;

/// <summary>Every actor with its cell and its numbers, for taking away.</summary>
internal static class OverlapTable
{
    public static ReportTable Of(Question asked, OverlapResult result) => new(
        "overlap",
        "",
        [
            Column.Text("id"), Column.Text("name"), Column.Text("cell"), Column.Text("allied"), Column.Number("tie"), Column.Number("AHX", "AHX"),
            Column.Number("SB", "SB"), Column.Number("challenger_share"), Column.Number("titles"), Column.Text("nulls"),
        ],
        [
            .. result.States.Select(s => (IReadOnlyList<Cell>)
            [
                s.Place.Id,
                asked.Records.Actors[s.Place.Id].Name,
                OverlapCells.Of(s.Place.Cell).Key,
                s.Place.IsAllied ? "true" : "false",
                Cell.Of(s.Place.Tie),
                Cell.Of(s.Place.AlliedHedging),
                Cell.Of(s.SoftBalancing.Value),
                Cell.Of(s.ChallengerShare.Value),
                s.Titles,
                s.SoftBalancing.WhyNull is { } why ? $"SB: {why}" : "",
            ]),
        ]);
}
