using PartnershipGraph.Analysis.Hedging;
using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Analysis.Weights;
using PartnershipGraph.Domain;
using PartnershipGraph.Kernel.Inference;

namespace PartnershipGraph.Analysis.Measures;

/// <summary>How far rankings depend on the spacing of the tiers, which nothing in the titles decides (METHODS.md 7).</summary>
public sealed class SchemeSweep
{
    private readonly List<Snapshot> snapshots;

    /// <summary>Builds the network under each of <see cref="Schemes"/>, and under the one asked for.</summary>
    public SchemeSweep(PartnershipRecords records, SnapshotOptions options)
    {
        var own = Schemes.Contains(options.Weights.Id, StringComparer.Ordinal) ? [] : new[] { options.Weights };
        snapshots =
        [
            .. Schemes.Select(s => WeightSchemes.Parse(s)).Concat(own).Select(w => SnapshotBuilder.Build(records, options with { Weights = w })),
        ];
    }

    /// <summary>The schemes of this sweep: <see cref="Schemes"/>, and the one asked for where it is none of them.</summary>
    public IReadOnlyList<string> Swept => [.. snapshots.Select(s => s.Options.Weights.Id)];

    /// <summary>The networks, in the order of <see cref="Swept"/>.</summary>
    internal IReadOnlyList<Snapshot> Networks => snapshots;

    /// <summary>The schemes compared: convex, concave, cut and flat ones beside the default.</summary>
    public static IReadOnlyList<string> Schemes { get; } =
        ["linear", "geometric:0.5", "sqrt", "square", "threshold:3", "binary", "trade"];

    /// <summary>The measure under each scheme, in the order of <see cref="Swept"/>.</summary>
    public IReadOnlyList<MeasureResult> Rankings(string measure, CancellationToken cancellationToken) =>
        [.. snapshots.Select(s => RankAnalysis.Of(s, measure, cancellationToken))];

    /// <summary>The range of ranks of each actor, by id; an actor that one scheme leaves undefined has none.</summary>
    public IReadOnlyDictionary<string, RankRange> Ranges(string measure, CancellationToken cancellationToken)
    {
        var ranks = Rankings(measure, cancellationToken).Select(r => r.Ranks).ToList();
        return snapshots[0].Actors
            .Select((a, i) => (a.Id, Ranks: ranks.ConvertAll(r => r[i])))
            .Where(x => x.Ranks.TrueForAll(r => r is not null))
            .ToDictionary(x => x.Id, x => new RankRange(x.Ranks.Min()!.Value, x.Ranks.Max()!.Value), StringComparer.Ordinal);
    }

    /// <summary>
    /// Kendall's τ-b of the ranking under each of the schemes against this one, over the actors with a value under both: −1 to 1, by
    /// scheme; null where all values of one are tied. Linear stands among them where it is not the one asked for.
    /// </summary>
    public IReadOnlyDictionary<string, IndexValue> Agreement(MeasureResult asked, CancellationToken cancellationToken)
    {
        var compared = snapshots.Where(s => Schemes.Contains(s.Options.Weights.Id, StringComparer.Ordinal))
            .Where(s => s.Options.Weights.Id != WeightSchemes.Linear.Id || asked.Snapshot.Options.Weights.Id != WeightSchemes.Linear.Id);
        return compared.ToDictionary(
            s => s.Options.Weights.Id,
            s => TauB(asked.Values, RankAnalysis.Of(s, asked.Measure, cancellationToken).Values),
            StringComparer.Ordinal);
    }

    private static IndexValue TauB(IReadOnlyList<double?> first, IReadOnlyList<double?> second)
    {
        var both = first.Zip(second).Where(v => v.First is not null && v.Second is not null).ToList();
        var tau = KendallTau.Of([.. both.Select(v => v.First!.Value)], [.. both.Select(v => v.Second!.Value)], Ranking.Tolerance);
        return tau.WhyNull is { } why ? IndexValue.Null(why) : tau.Value;
    }
}
