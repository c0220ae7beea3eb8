using System.Globalization;
using PartnershipGraph.Analysis.Hedging;
using PartnershipGraph.Cli.Arguments;

namespace PartnershipGraph.Cli.Rendering;

/// <summary>An exposure before and after some intermediaries are left out.</summary>
internal static class ExposureCutTable
{
    public static IReadOnlyList<ReportTable> Of(Question asked, ExposureResult result, ExposureCut cut, int shown) =>
    [
        new ReportTable(
            "comparison",
            "",
            [Column.Text("Index"), Column.Number("Before"), Column.Number("After"), Column.Number("Change"), Column.Text("What it is", "meaning")],
            [
                Row("XM", result.Mean, cut.Mean, "mean tie of the intermediaries to the pole"),
                Row("XR", result.Reach, cut.Reach, "reach of all two-step paths together"),
                ["Paths", result.Paths.Count, cut.Paths.Count, cut.Paths.Count - result.Paths.Count, "partners tied to the pole"],
            ]),
        ExposureTable.OfPaths(asked, result, cut.Lost, shown) with { Id = "lost", Title = "Paths that go" },
        ExposureTable.OfPaths(asked, result, cut.Paths, shown) with { Id = "left", Title = "Paths that stay, by their share of what is left" },
    ];

    public static string Reading(Question asked, ExposureResult result, ExposureCut cut)
    {
        if (result.Mean.Value is not { } before)
        {
            return ExposureTable.Reading(asked, result);
        }

        var (state, pole) = (asked.Records.Actors[result.State].Name, asked.Records.Actors[result.Pole].Name);
        var names = string.Join(" and ", cut.Intermediaries.Select(k => asked.Records.Actors[k].Name));
        if (cut.Mean.Value is not { } after)
        {
            return $"Without {names} {state} has no partner but poles: it is the only intermediary, and the exposure to {pole} is undefined.";
        }

        var share = cut.Lost.Sum(p => p.Share);
        var lost = cut.Lost.Count == 0
            ? $"no path to {pole} goes through {names}"
            : string.Create(CultureInfo.InvariantCulture, $"{(cut.Lost.Count == 1 ? "the path" : "paths")} through {names} {(cut.Lost.Count == 1 ? "is" : "are")} {share:P0} of {state}'s ledger");
        var change = after - before;
        var way = Math.Abs(change) < 0.00005 ? "stays, at" : change < 0 ? "falls to" : "rises to";
        var reach = Math.Abs(cut.Reach.Value!.Value - result.Reach.Value!.Value) < 0.00005
            ? string.Create(CultureInfo.InvariantCulture, $"the reach through all others stays at {cut.Reach.Value:F4}")
            : string.Create(CultureInfo.InvariantCulture, $"the reach falls to {cut.Reach.Value:F4} from {result.Reach.Value:F4}");
        var why = change > 0.00005 ? $" The mean rises because {names} {(cut.Intermediaries.Count == 1 ? "is" : "are")} less deeply tied to {pole} than the partners that are left." : "";
        return string.Create(
            CultureInfo.InvariantCulture,
            $"Without {names} the mean exposure of {state} to {pole} {way} {after:F4} from {before:F4} (XM), and {reach} (XR): {lost}.{why}");
    }

    private static IReadOnlyList<Cell> Row(string name, IndexValue before, IndexValue after, string meaning) =>
        [name, Cell.Of(before.Value), Cell.Of(after.Value), Cell.Of(after.Value - before.Value), meaning];
}
