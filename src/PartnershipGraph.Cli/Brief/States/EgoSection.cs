using System.Globalization;
using PartnershipGraph.Cli.Rendering;

namespace PartnershipGraph.Cli.Brief.States;

/// <summary>The partners of the actor, and who of them is tied to whom.</summary>
internal static class EgoSection
{
    private const int rowsShown = 25;

    public static ReportSection Build(StateContext state)
    {
        const string title = "Partners, and ties among them";
        var ego = state.Ego;
        if (ego.Partners.Count == 0)
        {
            return new ReportSection(title, [$"Not covered: {state.Absence ?? $"{state.Name} has no tie in the network"}."], []);
        }

        var layers = string.Join(" and ", state.Asked.Options.Layers);
        var among = ego.Density.Value is { } density
            ? string.Create(
                CultureInfo.InvariantCulture,
                $"among them stand {Count.Of(ego.Among.Count, "tie")} of the {ego.Partners.Count * (ego.Partners.Count - 1) / 2} that there might be (density {density:F2})")
            : "one partner has no other to be tied to";
        return new ReportSection(
            title,
            [$"By {layers} {state.Name} is tied to {Count.Of(ego.Partners.Count, "partner")}; {among}. Tie: 1 = the deepest."],
            [
                EgoTables.Partners(state) with { RowsShown = rowsShown },
                .. ego.Among.Count == 0 ? Array.Empty<ReportTable>() : [EgoTables.Matrix(state), EgoTables.Among(state)],
            ]);
    }
}
