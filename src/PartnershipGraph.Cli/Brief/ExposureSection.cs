using System.Globalization;
using PartnershipGraph.Analysis.Hedging;
using PartnershipGraph.Cli.Rendering;

namespace PartnershipGraph.Cli.Brief;

/// <summary>The three strongest exposure ledgers: how a state is tied to a pole through its partners.</summary>
internal static class ExposureSection
{
    private const int ledgers = 3;
    private const int leastPartners = 5;
    private const int pathsShown = 8;

    public static ReportSection? Build(BriefContext brief)
    {
        if (brief.PolePairs.Count == 0)
        {
            return null;
        }

        var hedging = brief.Hedging(brief.PolePairs[0]);
        var chosen = hedging.States
            .Where(e => e.AlliedWith.Count == 0 && e.Class.Kind != HedgeKind.Pole && e.Degree >= leastPartners)
            .SelectMany(e => hedging.Poles.Select((p, i) => (e.Id, Pole: p, Mean: e.Xm.Values[i] ?? 0)))
            .Where(x => x.Mean > 0)
            .GroupBy(x => x.Id, StringComparer.Ordinal)
            .Select(g => g.MaxBy(x => x.Mean))
            .OrderByDescending(x => x.Mean).ThenBy(x => x.Id, StringComparer.Ordinal)
            .Take(ledgers)
            .Select(x => ExposureAnalysis.Of(hedging.Snapshot, x.Id, x.Pole))
            .ToList();
        if (chosen.Count == 0)
        {
            return null;
        }

        var tables = chosen.Select((r, i) => ExposureTable.Of(brief.Asked, r, pathsShown) with
        {
            Id = string.Create(CultureInfo.InvariantCulture, $"ledger_{i + 1}"),
            Title = string.Create(
                CultureInfo.InvariantCulture, $"{brief.Name(r.State)} to {brief.Name(r.Pole)}: XM {r.Mean.Value:F3}, XR {r.Reach.Value:F3}, {Count.Of(r.Paths.Count, "path")}"),
        });
        var poles = string.Join(" or ", hedging.Poles.Select(brief.Name));
        return new ReportSection(
            "The three strongest exposures through partners",
            [
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"Among states without a defence pact with {poles} and with at least {leastPartners} partners: those whose partners are on average tied deepest to a pole (XM), and the paths that carry it. Poles are no intermediaries."),
            ],
            [.. tables]);
    }
}
