using System.Globalization;
using PartnershipGraph.Analysis.Hedging;
using PartnershipGraph.Cli.Rendering;

namespace PartnershipGraph.Cli.Brief.States;

/// <summary>The exposure of the actor to each pole through its partners, path by path.</summary>
internal static class StateExposureSection
{
    private const int pathsShown = 12;
    private const string title = "Exposed through partners";

    public static ReportSection Build(StateContext state)
    {
        if (state.Brief.PolePairs.Count == 0 || state.Absence is not null)
        {
            return new ReportSection(title, [$"Not covered: {state.Absence ?? "the data has no two sponsors that could be poles"}."], []);
        }

        // Where a pole is in two pairs, the first pair tells of it.
        var ledgers = state.Brief.PolePairs.SelectMany(pair => new[] { pair.First, pair.Second }.Select(pole => (Pair: pair, Pole: pole)))
            .DistinctBy(x => x.Pole, StringComparer.Ordinal)
            .Where(x => x.Pole != state.Id)
            .Select(x => (x.Pair, Ledger: ExposureAnalysis.Of(state.Brief.Hedging(x.Pair).Snapshot, state.Id, x.Pole)))
            .ToList();
        return new ReportSection(
            title,
            ["XM is the mean tie of the partners to a pole, XR the reach through all of them together; a path's contribution is its first tie times its second. Poles are no intermediaries.",
                .. ledgers.Select(l => Reading(state, l.Pair, l.Ledger))],
            [.. ledgers.Where(l => l.Ledger.Paths.Count > 0).Select(l => ExposureTable.Of(state.Asked, l.Ledger, pathsShown) with
            {
                Id = "ledger_" + l.Ledger.Pole,
                Title = $"{state.Name} to {state.Brief.Name(l.Ledger.Pole)}",
            })]);
    }

    private static string Reading(StateContext state, (string First, string Second) pair, ExposureResult ledger)
    {
        var pole = state.Brief.Name(ledger.Pole);
        return ledger.Mean.Value is null
            ? $"To {pole}: undefined, {ledger.Mean.WhyNull}."
            : string.Create(
                CultureInfo.InvariantCulture,
                $"To {pole}: XM {IntervalText.Of(state.Index(pair, "XM", ledger.Pole))}, XR {IntervalText.Of(state.Index(pair, "XR", ledger.Pole))}, {Count.Of(ledger.Paths.Count, "path")} (pgraph exposure {state.Id} --pole {ledger.Pole} --poles {pair.First},{pair.Second}).");
    }
}
