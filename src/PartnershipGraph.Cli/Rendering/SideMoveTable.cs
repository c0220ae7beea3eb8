using PartnershipGraph.Analysis.Simulation;
using PartnershipGraph.Cli.Arguments;

namespace PartnershipGraph.Cli.Rendering;

/// <summary>What is set: what each side calls the tie, and what it would call it.</summary>
internal static class SideMoveTable
{
    public static ReportTable Of(Question asked, IReadOnlyList<PlannedChange> set) => new(
        "sides",
        "What is set",
        [
            Column.Text("Change"), Column.Text("Who speaks", "sponsor"), Column.Text("Of", "partner"), Column.Text("Ladder"), Column.Text("Calls it", "before"),
            Column.Number("Rank", "rank_before"), Column.Text("Would call it", "after"), Column.Number("Rank", "rank_after"), Column.Number("Steps"),
        ],
        [.. set.SelectMany(p => p.Sides.Select(s => Row(asked, p, s)))])
    {
        Note = string.Join(' ', set.Where(p => p.Sides.Count == 0).Select(p => $"{p.Change}: no title stands that could end.")),
    };

    private static IReadOnlyList<Cell> Row(Question asked, PlannedChange planned, SideMove side) =>
    [
        planned.Change.ToString(),
        Named(asked, side.Sponsor),
        Named(asked, side.Partner),
        side.Ladder.Id,
        side.Before is { } spell ? spell.Opening.Title : new Cell(Cell.Undefined, ""),
        Cell.Of(side.Before?.Rank.Value),
        side.Rank is null ? new Cell(Cell.Undefined, "") : side.Title?.Title ?? "",
        Cell.Of(side.Rank?.Value),
        side.Steps,
    ];

    private static Cell Named(Question asked, string id) => new(asked.Records.Actors[id].Name, id);
}
