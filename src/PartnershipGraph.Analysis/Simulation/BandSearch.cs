using PartnershipGraph.Analysis.Hedging;
using PartnershipGraph.Analysis.Networks;
using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Domain;

namespace PartnershipGraph.Analysis.Simulation;

/// <summary>
/// Looks for the smallest set of changes that moves an actor into or out of the hedging band (strict or broad hedger): the fewest
/// ties, then the fewest steps, then text order. Only ties of the actor to the poles are changed.
/// </summary>
public sealed class BandSearch
{
    private readonly PartnershipRecords records;
    private readonly HedgeResult before;
    private readonly HedgeEntry state;
    private readonly HedgeClassifier classes;
    private readonly IReadOnlyList<int> allies;

    private BandSearch(PartnershipRecords records, HedgeResult before, HedgeEntry state)
    {
        (this.records, this.before, this.state) = (records, before, state);
        classes = new HedgeClassifier(before.Poles, before.Thresholds);
        allies = [.. Enumerable.Range(0, before.Poles.Count).Where(p => state.AlliedWith.Contains(before.Poles[p], StringComparer.Ordinal))];
    }

    /// <summary>Runs the search.</summary>
    /// <param name="records">The rows, with the tables of <see cref="HedgeAnalysis.TablesOf"/>.</param>
    /// <param name="options">The network; its poles are the poles, two to five of them.</param>
    /// <param name="thresholds">Where the classes begin; null: the defaults.</param>
    /// <param name="actor">Id of the actor to move.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="UsageException">The actor is not in the network, or hedging cannot be asked about this network.</exception>
    public static BandMove Run(
        PartnershipRecords records, SnapshotOptions options, HedgeThresholds? thresholds, string actor, CancellationToken cancellationToken)
    {
        SimulationAnalysis.RequireTitles(options);
        var today = HedgeAnalysis.Run(records, options, thresholds, cancellationToken);
        var search = new BandSearch(records, today, today.States[today.Snapshot.PlaceOf(actor)]);
        var (found, why) = search.Find(cancellationToken);
        return new BandMove(today, actor, found, why);
    }

    private (SimulationResult? Found, string? WhyNone) Find(CancellationToken cancellationToken)
    {
        if (state.Class.Kind == HedgeKind.Pole)
        {
            return (null, "is a pole");
        }

        if (allies.Count > 0)
        {
            return (null, $"a defence pact with {string.Join(" and ", state.AlliedWith)} keeps it out of the band, whatever the titles");
        }

        var wanted = !state.Class.IsHedger;
        var options = OptionsOf(cancellationToken);
        for (var ties = 1; ties <= options.Count; ties++)
        {
            var candidates = Sets(options, ties, 0)
                .Where(set => ClassUnder(set).IsHedger == wanted)
                .OrderBy(set => set.Sum(o => o.Change.Steps))
                .ThenBy(set => string.Join('\n', Sorted(set).Select(c => c.Change.ToString())), StringComparer.Ordinal);

            // Where titles decide who is in the network, a set can do more than its parts: the whole world has the last word.
            foreach (var set in candidates)
            {
                var result = SimulationAnalysis.Compare(records, before, [.. Sorted(set)], cancellationToken);
                if (result.After.States.FirstOrDefault(e => e.Id == state.Id) is { } moved && moved.Class.IsHedger == wanted)
                {
                    return (result, null);
                }
            }
        }

        return (null, $"no change of its titles with {string.Join(" and ", before.Poles)} moves it {(wanted ? "into" : "out of")} the band");
    }

    /// <summary>For each pole what the tie to it can become.</summary>
    private List<IReadOnlyList<PoleOption>> OptionsOf(CancellationToken cancellationToken)
    {
        var planner = new ChangePlanner(records, before.Snapshot);
        return [.. before.Poles.Select((id, p) => (IReadOnlyList<PoleOption>)[.. planner.Every(state.Id, id).Select(c => Under(c, id, p))])];

        PoleOption Under(PlannedChange change, string pole, int position)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var options = before.Snapshot.Options;
            var network = SnapshotBuilder.Build(ChangedRecords.Of(records, options, [change]), options);
            var tie = network.Ties.FirstOrDefault(t => t.Has(state.Id) && t.Has(pole));
            return new PoleOption(position, change, (tie?.Weight ?? 0) / network.MaxWeight);
        }
    }

    private static IEnumerable<IReadOnlyList<PoleOption>> Sets(IReadOnlyList<IReadOnlyList<PoleOption>> options, int ties, int firstPole)
    {
        if (ties == 0)
        {
            yield return [];
            yield break;
        }

        for (var pole = firstPole; pole < options.Count; pole++)
        {
            foreach (var option in options[pole])
            {
                foreach (var rest in Sets(options, ties - 1, pole + 1))
                {
                    yield return [option, .. rest];
                }
            }
        }
    }

    private HedgeClass ClassUnder(IReadOnlyList<PoleOption> set)
    {
        double[] ties = [.. state.PoleTies];
        foreach (var option in set)
        {
            ties[option.Pole] = option.Tie;
        }

        return classes.Of(ties, allies);
    }

    private static IEnumerable<PlannedChange> Sorted(IEnumerable<PoleOption> set) =>
        set.Select(o => o.Change).OrderBy(c => c.Change.ToString(), StringComparer.Ordinal);
}
