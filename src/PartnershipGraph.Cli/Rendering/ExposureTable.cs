using System.Globalization;
using PartnershipGraph.Analysis.Hedging;
using PartnershipGraph.Cli.Arguments;

namespace PartnershipGraph.Cli.Rendering;

/// <summary>The ledger of two-step paths.</summary>
internal static class ExposureTable
{
    public static ReportTable Of(Question asked, ExposureResult result, int shown) => OfPaths(asked, result, result.Paths, shown) with
    {
        Ledger = result is { Mean.Value: > 0 and var mean, Reach.Value: { } reach }
            ? new LedgerSums(result.State, result.Pole, result.Snapshot.Options.Poles, mean, reach, result.Paths.Sum(p => p.Contribution))
            : null,
    };

    /// <summary>The ledger of some of the paths.</summary>
    public static ReportTable OfPaths(Question asked, ExposureResult result, IReadOnlyList<ExposurePath> paths, int shown)
    {
        var actors = asked.Records.Actors;
        var running = 0.0;
        var rows = new List<IReadOnlyList<Cell>>();
        foreach (var path in paths)
        {
            running += path.Share;
            rows.Add([path.Via, actors[path.Via].Name, Cell.Of(path.First, 2), Cell.Of(path.Second, 2), Cell.Of(path.Contribution), Cell.Of(path.Share, 3), Cell.Of(running, 3)]);
        }

        return new ReportTable(
            "ledger",
            "",
            [
                Column.Text("Via"), Column.Text("Name"), Column.Number($"{result.State}–via", "first"), Column.Number($"via–{result.Pole}", "second"),
                Column.Number("Contribution"), Column.Number("Share"), Column.Number("Running", "running_share"),
            ],
            rows)
        {
            RowsShown = shown,
        };
    }

    public static string Reading(Question asked, ExposureResult result)
    {
        var (state, pole) = (asked.Records.Actors[result.State].Name, asked.Records.Actors[result.Pole].Name);
        if (result.Mean.Value is not { } mean)
        {
            return result.State == result.Pole
                ? $"Undefined: {state} is the pole itself."
                : $"Undefined: {state} has {result.Mean.WhyNull}.";
        }

        var without = string.Join(", ", result.Snapshot.Options.Poles);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"On average {state}'s partners are tied to {pole} at {mean:F4} of the deepest tie (XM); the reach through all of them together is {result.Reach.Value:F4} (XR). {Count.Of(result.Paths.Count, "path")}; {without} {(result.Snapshot.Options.Poles.Count > 1 ? "are no intermediaries" : "is no intermediary")}.");
    }
}
