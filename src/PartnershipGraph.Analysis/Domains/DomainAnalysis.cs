using PartnershipGraph.Analysis.Hedging;
using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Domain;

namespace PartnershipGraph.Analysis.Domains;

/// <summary>Who is aligned with whom in which domain: PAS of each layer, the split of two (DSP), and the composite.</summary>
public static class DomainAnalysis
{
    private const string itIsAPole = "is a pole";

    /// <summary>Holds the layers of the options against each other.</summary>
    /// <exception cref="UsageException">
    /// The number of poles is out of range, a layer is a rivalry, ties are directed, or the request names a layer that is not asked for.
    /// </exception>
    public static DomainResult Run(PartnershipRecords records, SnapshotOptions options, DomainRequest request, CancellationToken cancellationToken)
    {
        PoleCount.Require(options, "the question of domains");
        FriendlyTies.Require(options, "the question of domains");
        double[] weights = [.. options.Layers.Select(l => WeightOf(l, request))];
        RefuseStrangers(options, request);
        var told = ToldRecords.Of(records, options);
        var network = SnapshotBuilder.Build(records, options with { Layers = Layer.Titles });
        string[] actors = [.. network.Actors.Select(a => a.Id)];
        var layers = new List<PoleLayer>();
        foreach (var layer in options.Layers)
        {
            cancellationToken.ThrowIfCancellationRequested();
            layers.Add(layer.Kind == LayerKind.Substance
                ? SubstancePoleTies.Of(told.Substance, layer.Indicator, actors, options.Poles)
                : TiePoleTies.Of(records, options, layer));
        }

        var economic = PlaceOf(options, request.Economic ?? new Layer(LayerKind.Substance, "trade_share"), "--economic");
        var security = PlaceOf(options, request.Security ?? DefaultSecurity(options, layers), "--security");
        var states = actors.Select((a, i) => Entry(a, i, options.Poles, layers, weights, economic, security)).ToList();
        return new DomainResult(
            options,
            RowCounts.Of(layers.SelectMany(l => l.Rows)),
            [
                .. options.Layers.Select((l, n) => new DomainLayer(
                    l, Words(l), weights[n], states.Count(s => s.Pas[n].WhyNull is null), layers[n].Years, layers[n].WhyEmpty)),
            ],
            economic,
            security,
            states,
            network.Warnings);
    }

    private static DomainEntry Entry(
        string id, int i, IReadOnlyList<string> poles, List<PoleLayer> layers, double[] weights, int economic, int security)
    {
        var isPole = poles.Contains(id, StringComparer.Ordinal);
        IReadOnlyList<PoleValues> shares =
            [.. layers.Select(l => isPole ? PoleValues.Null(poles.Count, itIsAPole) : Shares(l, i, poles))];
        return new DomainEntry
        {
            Id = id,
            Ties = [.. layers.Select(l => l.Ties[i])],
            Pas = shares,
            Dsp = isPole ? PoleValues.Null(poles.Count, itIsAPole) : Composite.Difference(shares[economic], shares[security]),
            Composite = isPole ? PoleValues.Null(poles.Count, itIsAPole) : Composite.Of(shares, weights, poles.Count),
            Range = isPole ? PoleValues.Null(poles.Count, itIsAPole) : Composite.Range(shares, poles.Count),
        };
    }

    /// <summary>PAS on one layer: null where a pole's tie is not recorded or none is above 0.</summary>
    private static PoleValues Shares(PoleLayer layer, int i, IReadOnlyList<string> poles)
    {
        if (layer.WhyEmpty is { } empty)
        {
            return PoleValues.Null(poles.Count, empty);
        }

        string[] missing = [.. poles.Where((_, p) => layer.Shared[i][p] is null)];
        if (missing.Length > 0)
        {
            return PoleValues.Null(poles.Count, $"not recorded with {string.Join(", ", missing)}");
        }

        double[] ties = [.. layer.Shared[i].Select(t => t!.Value)];
        return ties.All(t => t == 0)
            ? PoleValues.Null(poles.Count, layer.Unmet)
            : new PoleValues([.. PoleTies.Shares(ties).Select(s => (double?)s)], null);
    }

    private static Layer DefaultSecurity(SnapshotOptions options, List<PoleLayer> layers)
    {
        var arms = new Layer(LayerKind.Substance, "arms_share");
        var place = options.Layers.ToList().IndexOf(arms);
        return place >= 0 && layers[place].Shared.Any(row => row.All(t => t is not null)) ? arms : new Layer(LayerKind.Alliance);
    }

    private static int PlaceOf(SnapshotOptions options, Layer layer, string option) => options.Layers.ToList().IndexOf(layer) is >= 0 and var place
        ? place
        : throw new UsageException($"{option}: {layer} is not among the layers {string.Join(", ", options.Layers)}; name one of them, or add it to --layers");

    private static double WeightOf(Layer layer, DomainRequest request) =>
        request.Weights.TryGetValue(layer.ToString(), out var weight) || request.Weights.TryGetValue(layer.Indicator, out weight) ? weight : 1;

    private static void RefuseStrangers(SnapshotOptions options, DomainRequest request)
    {
        if (request.Weights.Keys.FirstOrDefault(k => !options.Layers.Any(l => l.ToString() == k || (l.Kind == LayerKind.Substance && l.Indicator == k))) is { } stranger)
        {
            throw new UsageException($"--layer-weights: '{stranger}' is not among the layers {string.Join(", ", options.Layers)}");
        }

        if (request.Weights.Values.Any(w => !(w >= 0) || !double.IsFinite(w)))
        {
            throw new UsageException("--layer-weights: a weight is a number from 0");
        }
    }

    private static string Words(Layer layer) => layer.Kind switch
    {
        LayerKind.Partnership => "weight of the title",
        LayerKind.Alliance => "weight of the strongest pact",
        _ => IndicatorRules.Words(layer.Indicator),
    };
}
