using System.Globalization;
using PartnershipGraph.Analysis.Hedging;
using PartnershipGraph.Analysis.Perceptions;
using PartnershipGraph.Cli.Arguments;
using PartnershipGraph.Cli.Rendering;
using PartnershipGraph.Domain.Actors;

namespace PartnershipGraph.Cli.Perceptions;

/// <summary>Perceptions for a person to read: the network's reciprocity on top, the pairs below.</summary>
internal static class PerceptionReport
{
    public static Report Of(Question asked, PerceptionResult result, Actor? state, int shown, ResultStamp stamp)
    {
        var dyads = PerceptionTable.Of(asked, result) with { RowsShown = shown };
        return Report.Of(
            state is null ? "What each side calls the tie" : $"What {state.Name} calls its ties, and what the others call them",
            Reading(result, state),
            [Reciprocity(result.Reciprocity), dyads],
            stamp.Caption) with
        {
            Main = dyads,
        };
    }

    private static string Reading(PerceptionResult result, Actor? state)
    {
        var r = result.Reciprocity;
        var returned = r.Binary.Value is { } share
            ? string.Create(
                CultureInfo.InvariantCulture,
                $"Of {Count.Of(r.Arcs, "standing title")} among {Count.Of(r.Actors, "actor")}, {100 * share:F1} % are returned on record ({(r.CodedBinary.Value is { } coded ? string.Create(CultureInfo.InvariantCulture, $"{100 * coded:F1} % where both sides are coded") : "no pair has a standing title and both sides coded")}); ")
            : "No title stands on that day; ";
        var higher = result.Dyads.Count(d => d.Asymmetry.Value > 0);
        var lower = result.Dyads.Count(d => d.Asymmetry.Value < 0);
        return returned + (state is null
            ? string.Create(
                CultureInfo.InvariantCulture,
                $"in {higher + lower} of {Count.Of(result.Dyads.Count, "pair")} with both sides coded the two place the tie at different heights of their own ladders.")
            : string.Create(
                CultureInfo.InvariantCulture,
                $"of the {Count.Of(result.Dyads.Count, "pair")} of {state.Name} with both sides coded, {state.Name} places {higher} higher on its ladder than the other side does and {lower} lower."));
    }

    private static ReportTable Reciprocity(NetworkReciprocity r) => new(
        "reciprocity",
        "How far titles are returned",
        [Column.Text("Measure"), Column.Number("All titles", "all"), Column.Number("Both sides coded", "both_coded")],
        [
            Row("r, share of titles that are returned", r.Binary, r.CodedBinary),
            Row("r weighted, share of the weight that is returned", r.Weighted, r.CodedWeighted),
            Row("density, share of all possible titles that stand", r.Density, null),
            Row("rho, r against the density: 0 = as in a random network", r.Rho, null),
        ])
    {
        Note = "A side that was never coded may only be missing from the record: the second column leaves such pairs out.",
    };

    private static IReadOnlyList<Cell> Row(string measure, IndexValue all, IndexValue? coded) => [measure, Cell.Of(all.Value), Cell.Of(coded?.Value)];
}
