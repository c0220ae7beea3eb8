using PartnershipGraph.Analysis.Hedging;
using PartnershipGraph.Domain;

namespace PartnershipGraph.Analysis.Robustness;

/// <summary>How far the hedging indices of an actor depend on the spacing of the tiers, of which titles tell the order alone.</summary>
public static class HedgeIntervalAnalysis
{
    /// <summary>Draws spacings and tells where the indices lie under them.</summary>
    /// <param name="records">The rows that the result was made from.</param>
    /// <param name="result">The result.</param>
    /// <param name="ids">Ids of the actors that are asked about, of those in the result.</param>
    /// <param name="options">The draws to make; one actor and draw keeps a number for each index.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="UsageException">An option is out of range.</exception>
    public static HedgeIntervals Of(
        PartnershipRecords records, HedgeResult result, IReadOnlyCollection<string> ids, DrawOptions options, CancellationToken cancellationToken)
    {
        options.Validate();
        DrawOptions.RequireKept(options.Samples);
        var network = new SpacedNetwork(records, result.Snapshot);
        var asked = ids.ToHashSet(StringComparer.Ordinal);
        List<(HedgeEntry Entry, SpacedPortfolio Portfolio)> actors =
            [.. result.States.Where(e => asked.Contains(e.Id)).Select(e => (e, new SpacedPortfolio(network, e.Id, result.Poles)))];
        double[][][] drawn = [.. actors.Select(a => Enumerable.Range(0, a.Portfolio.Count).Select(_ => new double[options.Samples]).ToArray())];
        var work = network.NewWorkspace();
        for (var draw = 0; draw < options.Samples; draw++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var spacing = network.Draw(options.Seed, draw, work);
            for (var a = 0; a < actors.Count; a++)
            {
                foreach (var (place, value) in actors[a].Portfolio.Under(spacing).Index())
                {
                    drawn[a][place][draw] = value;
                }
            }
        }

        return new HedgeIntervals(
            actors.Select((a, i) => (a.Entry.Id, Indices: Indices(a.Entry, result.Poles, drawn[i])))
                .ToDictionary(x => x.Id, x => x.Indices, StringComparer.Ordinal),
            options);
    }

    private static IReadOnlyList<DrawnIndex> Indices(HedgeEntry entry, IReadOnlyList<string> poles, double[][] drawn) =>
    [
        .. Values(entry, poles).Index().Select(v =>
        {
            var (symbol, pole, value) = v.Item;
            if (value.WhyNull is { } why)
            {
                return new DrawnIndex(symbol, pole, value, IndexValue.Null(why), IndexValue.Null(why));
            }

            // A value that is defined has one under every spacing.
            var interval = DrawnInterval.Of(drawn[v.Index])!.Value;
            return new DrawnIndex(symbol, pole, value, interval.Low, interval.High);
        }),
    ];

    /// <summary>The values under the scheme asked for, in the order of <see cref="SpacedPortfolio.Under"/>.</summary>
    private static IEnumerable<(string Symbol, string? Pole, IndexValue Value)> Values(HedgeEntry e, IReadOnlyList<string> poles) =>
    [
        .. poles.Select((p, i) => ("tie", (string?)p, p == e.Id ? IndexValue.Null("to itself") : e.PoleTies[i])),
        .. Of("PAS", e.Pas, poles),
        ("HB", null, e.Hb), ("HBe", null, e.Hbe), ("ENG", null, e.Eng), ("HX", null, e.Hx),
        .. Of("XM", e.Xm, poles),
        .. Of("XR", e.Xr, poles),
    ];

    private static IEnumerable<(string Symbol, string? Pole, IndexValue Value)> Of(string symbol, PoleValues values, IReadOnlyList<string> poles) =>
        poles.Select((p, i) => (symbol, (string?)p, values.Values[i] is { } value ? value : IndexValue.Null(values.WhyNull ?? "undefined")));
}
