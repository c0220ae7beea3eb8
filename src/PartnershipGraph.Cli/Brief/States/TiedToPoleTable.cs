using PartnershipGraph.Analysis.Hedging;
using PartnershipGraph.Cli.Rendering;

namespace PartnershipGraph.Cli.Brief.States;

/// <summary>Who is tied to a pole, the deepest first, and how deeply to the other one.</summary>
internal static class TiedToPoleTable
{
    private const int rowsShown = 20;

    public static ReportTable Of(StateContext state, (string First, string Second) poles)
    {
        var own = poles.First == state.Id ? 0 : 1;
        var other = own == 0 ? poles.Second : poles.First;
        return new ReportTable(
            $"tied_{poles.First}_{poles.Second}",
            $"Who is tied to {state.Name}, and how to {state.Brief.Name(other)}",
            [Column.Text("Id"), Column.Text("Name"), Column.Text("Class"), Column.Number("tie " + state.Id, "tie_" + state.Id), Column.Number("tie " + other, "tie_" + other)],
            [
                .. state.Brief.Hedging(poles).States.Where(e => e.Class.Kind != HedgeKind.Pole && e.PoleTies[own] > 0)
                    .OrderByDescending(e => Math.Round(e.PoleTies[own], 12)).ThenByDescending(e => Math.Round(e.PoleTies[1 - own], 12)).ThenBy(e => e.Id, StringComparer.Ordinal)
                    .Select(e => (IReadOnlyList<Cell>)[e.Id, state.Brief.Name(e.Id), e.Class.ToString(), Cell.Of(e.PoleTies[own], 2), Cell.Of(e.PoleTies[1 - own], 2)]),
            ])
        {
            RowsShown = rowsShown,
            Note = $"tie: 1 = the deepest, 0 = none on record. The class is the other actor's place between {state.Between(poles)}.",
        };
    }
}
