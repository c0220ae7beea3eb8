using PartnershipGraph.Analysis.Hedging;
using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Analysis.Weights;
using PartnershipGraph.Domain;
using PartnershipGraph.Domain.Time;

namespace PartnershipGraph.Analysis.Tests.Support;

/// <summary>Short ways to ask a question about rows.</summary>
internal static class Ask
{
    /// <summary>The options of a question, its date read as the command line reads it: a partial one means its last day.</summary>
    public static SnapshotOptions On(
        string asOf = "2024-12-31", string? knownAsOf = null, string weights = "linear", string layers = "partnership") => new()
        {
            AsOf = PartialDate.Parse(asOf).LastDay,
            KnownAsOf = knownAsOf is null ? null : PartialDate.Parse(knownAsOf).LastDay,
            Weights = WeightSchemes.Parse(weights),
            Layers = Layer.ParseList(layers),
        };

    public static Snapshot Network(this Rows rows, SnapshotOptions? options = null) => SnapshotBuilder.Build(rows.Records, options ?? On());

    public static HedgeResult Hedge(this PartnershipRecords records, SnapshotOptions options, HedgeThresholds? thresholds = null) =>
        HedgeAnalysis.Run(records, options, thresholds, CancellationToken.None);

    public static HedgeResult Hedge(this Rows rows, SnapshotOptions? options = null, HedgeThresholds? thresholds = null) =>
        rows.Records.Hedge(Poles(options ?? On()), thresholds);

    public static HedgeEntry Of(this HedgeResult result, string id) => result.States.Single(s => s.Id == id);

    /// <summary>The weight of the tie of two actors, in either order; 0 where there is none.</summary>
    public static double Weight(this Snapshot network, string a, string b) =>
        network.Ties.SingleOrDefault(t => (t.Source == a && t.Target == b) || (t.Source == b && t.Target == a))?.Weight ?? 0;

    public static string Ids(this Snapshot network) => string.Join(' ', network.Actors.Select(a => a.Id));

    /// <summary>Every tie in one line, with the weight to six places.</summary>
    public static string Lines(this Snapshot network) =>
        string.Join("; ", network.Ties.Select(t => FormattableString.Invariant($"{t.Source}-{t.Target} {t.Weight:0.######}")));

    private static SnapshotOptions Poles(SnapshotOptions options) => options.Poles.Count > 0 ? options : options with { Poles = ["P", "Q"] };
}
