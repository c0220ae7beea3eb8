using PartnershipGraph.Analysis.Hedging;
using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Domain;
using PartnershipGraph.Domain.Ladders;
using PartnershipGraph.Domain.Partnerships;

namespace PartnershipGraph.Analysis.Robustness.Unknowns;

/// <summary>
/// The hedging indices as intervals: with each unknown tie at nothing and at the deepest (all corners up to twelve ties, else drawn
/// ones), HB and HBe also where the ties are even, IDG and the class on the grid of levels.
/// </summary>
public sealed class UnknownTiesAnalysis
{
    private const int seed = 1;

    private readonly HedgeResult result;
    private readonly IReadOnlyList<(string First, string Second)> unknown;
    private readonly Portfolios recorded;
    private readonly IReadOnlyList<int> poles;
    private readonly HedgeClassifier classes;
    private readonly IReadOnlyList<double> levels;
    private readonly CancellationToken cancellation;

    private UnknownTiesAnalysis(
        PartnershipRecords records, HedgeResult result, IReadOnlyList<(string First, string Second)> unknown, CancellationToken cancellationToken)
    {
        this.result = result;
        this.unknown = unknown;
        recorded = new Portfolios(result.Snapshot);
        poles = [.. result.Poles.Select(recorded.IndexOf)];
        classes = new HedgeClassifier(result.Poles, result.Thresholds);
        levels = Levels(records, result.Snapshot);
        cancellation = cancellationToken;
    }

    /// <summary>Examines a hedging result.</summary>
    /// <param name="records">The rows that it was made from.</param>
    /// <param name="result">The result.</param>
    /// <param name="ties">The unknown ties; what is recorded of them counts for nothing.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="UsageException">A tie is none of the network.</exception>
    public static UnknownTies Run(
        PartnershipRecords records, HedgeResult result, IEnumerable<(string A, string B)> ties, CancellationToken cancellationToken)
    {
        var pairs = UnknownTies.Check(ties, result.Snapshot);
        var analysis = new UnknownTiesAnalysis(records, result, pairs, cancellationToken);
        var entries = new List<UnknownEntry>();
        var isExact = true;
        foreach (var state in result.States.Where(e => e.Class.Kind != HedgeKind.Pole))
        {
            var own = analysis.Concerning(state.Id);
            if (own.Count > 0)
            {
                isExact &= Possibilities.AreAll(own.Count, 2) && Possibilities.AreAll(own.Count, analysis.levels.Count);
                entries.Add(analysis.Entry(state, own));
            }
        }

        return new UnknownTies(pairs, [.. entries.Where(e => e.IsEnd || !IsKnown(e))], isExact);
    }

    private static bool IsKnown(UnknownEntry e) => e.Scalars.Values.All(v => v.IsPoint) && e.ByPole.Values.All(v => v.All(i => i.IsPoint));

    /// <summary>The levels of every ladder in use, as weights, with none and the deepest.</summary>
    private static IReadOnlyList<double> Levels(PartnershipRecords records, Snapshot network) =>
    [
        .. network.Ties.SelectMany(t => t.Sides).Select(s => s.Title).OfType<TitleSpell>()
            .Select(s => records.Ladders[s.Opening.Ladder]).Distinct()
            .SelectMany(l => Enumerable.Range(1, l.RankCount).Select(r => network.Options.Weights.WeightOf(l, new Rank(r), network.Options.FlatWeight)))
            .Append(0).Append(network.MaxWeight).Distinct().Order(),
    ];

    /// <summary>The unknown ties that the actor's indices rest on: its own, and those of its partners to a pole.</summary>
    private List<(string First, string Second)> Concerning(string id) => [.. unknown.Where(t =>
        t.First == id || t.Second == id
        || (result.Poles.Contains(t.First, StringComparer.Ordinal) && IsPartner(id, t.Second))
        || (result.Poles.Contains(t.Second, StringComparer.Ordinal) && IsPartner(id, t.First)))];

    private bool IsPartner(string a, string b) => recorded.Of(recorded.IndexOf(a))[recorded.IndexOf(b)] > 0 || unknown.Contains(TitleTies.Ordered(a, b));

    /// <summary>The networks in which the unknown ties have these weights, each when it is asked for: thousands do not fit side by side.</summary>
    private IEnumerable<Portfolios> Cases(IReadOnlyList<(string First, string Second)> ties, IReadOnlyList<double> values)
    {
        foreach (var weights in Possibilities.Of(ties.Count, values, seed))
        {
            cancellation.ThrowIfCancellationRequested();
            yield return recorded.With([.. ties.Zip(weights, (t, w) => (recorded.IndexOf(t.First), recorded.IndexOf(t.Second), w))]);
        }
    }

    private UnknownEntry Entry(HedgeEntry entry, IReadOnlyList<(string First, string Second)> concerning)
    {
        var i = recorded.IndexOf(entry.Id);
        List<int> open = [.. result.Poles.Index().Where(p => unknown.Contains(TitleTies.Ordered(entry.Id, p.Item))).Select(p => p.Index)];
        List<int> allies = [.. result.Poles.Index().Where(p => entry.AlliedWith.Contains(p.Item, StringComparer.Ordinal)).Select(p => p.Index)];
        IReadOnlyList<double> ends = [0, recorded.MaxWeight];
        var scalars = Cases(concerning, ends).SelectMany(c => PoleIndices.Scalars(c, i, poles)).ToLookup(v => v.Symbol, v => v.Value, StringComparer.Ordinal);
        var byPole = Cases(concerning, ends).SelectMany(c => PoleIndices.ByPole(c, i, poles)).ToLookup(v => v.Symbol, v => v.Values, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => PerPole([.. g]), StringComparer.Ordinal);
        byPole["IDG"] = PerPole([.. Cases(concerning, levels).Select(c => PoleIndices.Gap(c, i, poles))]);
        var even = EvenTies.Of(PoleIndices.Ties(recorded, i, poles), open, recorded.MaxWeight);
        return new UnknownEntry
        {
            Id = entry.Id,
            IsEnd = unknown.Any(t => t.First == entry.Id || t.Second == entry.Id),
            Coverage = 1 - ((double)open.Count / poles.Count),
            Classes =
            [
                .. Cases(concerning, levels).Select(c => classes.Of([.. PoleIndices.Ties(c, i, poles).Select(t => t / recorded.MaxWeight)], allies))
                    .DistinctBy(c => c.ToString()).OrderBy(c => c.ToString(), StringComparer.Ordinal),
            ],
            Scalars = scalars.ToDictionary(
                g => g.Key,
                g => Interval.Of(g.Key switch
                {
                    "HB" => [.. g, PoleIndices.Balanced(even, PoleTies.Balance)],
                    "HBe" => [.. g, PoleIndices.Balanced(even, PoleTies.Entropy)],
                    _ => [.. g],
                }),
                StringComparer.Ordinal),
            ByPole = byPole,
        };

        IReadOnlyList<Interval> PerPole(IReadOnlyList<IReadOnlyList<IndexValue>> cases) =>
            [.. Enumerable.Range(0, poles.Count).Select(p => Interval.Of([.. cases.Select(c => c[p])]))];
    }
}
