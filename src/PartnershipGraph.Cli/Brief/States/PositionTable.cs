using System.Globalization;
using PartnershipGraph.Analysis.Robustness;
using PartnershipGraph.Analysis.Weights;
using PartnershipGraph.Cli.Rendering;

namespace PartnershipGraph.Cli.Brief.States;

/// <summary>The hedging indices of the actor between two poles, each with its interval.</summary>
internal static class PositionTable
{
    public static ReportTable Of(StateContext state, (string First, string Second) poles) => new(
        $"position_{poles.First}_{poles.Second}",
        $"Indices between {state.Between(poles)}",
        [
            Column.Text("Index"), Column.Text("Pole"), Column.Number("Value"), Column.Number("90 %", "interval") with { For = ColumnFor.Reading },
            Column.Number("low") with { For = ColumnFor.Data }, Column.Number("high") with { For = ColumnFor.Data },
            Column.Text("What it says", "meaning"), Column.Text("null") with { For = ColumnFor.Data },
        ],
        [.. state.Intervals(poles).ById[state.Id].Where(i => i.Symbol != "HBe").Select(i => Row(state, i))])
    {
        Note = string.Create(
            CultureInfo.InvariantCulture,
            $"90 %: 5th and 95th percentile over {state.Intervals(poles).Draws.Samples} spacings of the tiers that keep their order, seed {state.Intervals(poles).Draws.Seed}; the order of titles is known, their distance is not.{Elsewhere(state)} More: pgraph hedge --poles {poles.First},{poles.Second}."),
    };

    /// <summary>The draws have the linear scheme for their mean and no other.</summary>
    private static string Elsewhere(StateContext state) => state.Asked.Options.Weights.Id == WeightSchemes.Linear.Id
        ? ""
        : $" The draws take the place of the scheme: a value under {state.Asked.Options.Weights.Id} may lie outside.";

    private static IReadOnlyList<Cell> Row(StateContext state, DrawnIndex index) =>
    [
        index.Symbol,
        new Cell(index.Pole is null ? "" : state.Brief.Name(index.Pole), index.Pole ?? ""),
        Cell.Of(index.Value.Value, 3),
        IntervalText.Range(index),
        Cell.Of(index.Low.Value),
        Cell.Of(index.High.Value),
        index.Value.WhyNull is { } why ? $"undefined: {why}" : Meaning(index.Symbol),
        index.Value.WhyNull ?? "",
    ];

    private static string Meaning(string symbol) => symbol switch
    {
        "tie" => "depth of the tie to the pole: 0 none on record, 1 the deepest there is",
        "PAS" => "share of the two pole ties that goes to this pole",
        "HB" => "balance: 0 tied to one pole only, 1 evenly to both",
        "ENG" => "engagement with the poles: 0 none, 1 deepest ties to both",
        "HX" => "hedging intensity: depth of the second-deepest pole tie",
        "XM" => "mean tie of the partners to the pole, weighed by the ties to them",
        _ => "reach to the pole through all partners together",
    };
}
