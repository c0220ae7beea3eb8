using PartnershipGraph.Analysis.Hedging;
using PartnershipGraph.Analysis.Measures;
using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Domain;

namespace PartnershipGraph.Analysis.Explaining;

/// <summary>Takes one number apart: what it asks, its formula, the arithmetic with the numbers put in, and the ties that they are.</summary>
public static class ExplainAnalysis
{
    /// <summary>The measures that can be explained, in the order in which they are listed.</summary>
    public static IEnumerable<MeasureNote> Measures => ExplainerCatalog.All.Select(e => e.Note);

    /// <summary>What a measure means; its name in any case of letters.</summary>
    /// <exception cref="UsageException">There is no such measure, or its value is no arithmetic on ties.</exception>
    public static MeasureNote Find(string measure) => ExplainerCatalog.Find(measure).Note;

    /// <summary>Whether a measure is one that <c>hedge</c> answers with: it is asked of titles and alliances, and there are poles.</summary>
    public static bool IsOfHedging(string measure) => ExplainerCatalog.Find(measure).IsHedging;

    /// <summary>The tables an answer needs.</summary>
    public static DataTables TablesOf(SnapshotOptions options, string measure) =>
        IsOfHedging(measure) ? HedgeAnalysis.TablesOf(options) : options.Tables;

    /// <summary>Explains the value of one actor.</summary>
    /// <param name="records">The rows, with the tables of <see cref="TablesOf"/>.</param>
    /// <param name="options">The network; for a measure of hedging with its poles.</param>
    /// <param name="thresholds">Where the classes begin; null: the defaults.</param>
    /// <param name="measure">The measure's name, in any case of letters.</param>
    /// <param name="state">Id of the actor.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="UsageException">The measure cannot be explained, the actor is not in the network, or the poles or ties are not what the measure needs.</exception>
    public static Explanation Run(
        PartnershipRecords records, SnapshotOptions options, HedgeThresholds? thresholds, string measure, string state, CancellationToken cancellationToken)
    {
        var explainer = ExplainerCatalog.Find(measure);
        RefuseRivalries(options, explainer.Note.Name);

        // Ties by direction are counted and added up; the indices between poles know none, and say so.
        var hedging = explainer.IsHedging && !(options.Directed && MeasureCatalog.Has(explainer.Note.Name))
            ? HedgeAnalysis.Run(records, options, thresholds, cancellationToken)
            : null;
        return hedging is null
            ? Of(RankAnalysis.Run(records, options, explainer.Note.Name, cancellationToken), state)
            : Of(hedging, explainer.Note.Name, state);
    }

    /// <summary>Explains the value of one actor of a result between poles.</summary>
    internal static Explanation Of(HedgeResult hedging, string measure, string state)
    {
        var explainer = ExplainerCatalog.Find(measure);
        var entry = hedging.States[PositionOf(hedging.Snapshot, state)];
        var explanation = Of(hedging.Snapshot, explainer, state, hedging.Poles, HedgeValues.Of(entry, explainer.Note.Name));
        return explanation with { Hedging = hedging, Class = explainer.IsOfPoleTies ? ClassRules.Of(hedging, entry) : [] };
    }

    /// <summary>Explains the value of one actor of a ranking.</summary>
    internal static Explanation Of(MeasureResult ranking, string state)
    {
        var value = ranking.Values[PositionOf(ranking.Snapshot, state)];
        return Of(
            ranking.Snapshot, ExplainerCatalog.Find(ranking.Measure), state, [], [value is { } v ? v : IndexValue.Null(ranking.Nulls[state])]);
    }

    private static Explanation Of(
        Snapshot snapshot, Explainer explainer, string state, IReadOnlyList<string> poles, IReadOnlyList<IndexValue> found)
    {
        var reader = new TieReader(snapshot, state);
        List<ExplainedValue> values =
        [
            .. found.Select((v, p) => explainer.ByPole ? Derived(explainer, reader, reader.Poles[p], poles[p], v) : Derived(explainer, reader, -1, null, v)),
        ];
        if (reader.Uses.Count == 0 && values.All(v => v.Value is null))
        {
            reader.ReadOwn();
        }

        return new Explanation
        {
            Measure = explainer.Note,
            State = state,
            Snapshot = snapshot,
            ByPole = explainer.ByPole,
            Values = values,
            Inputs = reader.Uses,
        };
    }

    private static int PositionOf(Snapshot snapshot, string state)
    {
        var position = Enumerable.Range(0, snapshot.Actors.Count).FirstOrDefault(i => snapshot.Actors[i].Id == state, -1);
        return position >= 0 ? position : throw new UsageException(FormattableString.Invariant(
            $"there is nothing to explain: on {snapshot.Options.AsOf:yyyy-MM-dd} {state} is not in the network (it did not exist then, or is of another kind: see --actors)"));
    }

    /// <summary>The arithmetic is made where the value is undefined too: what it reads are the inputs.</summary>
    private static ExplainedValue Derived(Explainer explainer, TieReader reader, int pole, string? poleId, IndexValue value)
    {
        if (value.Value is null && pole == reader.Me)
        {
            return new ExplainedValue(poleId, null, value.WhyNull, null, []);
        }

        var derivation = explainer.Derive(reader, pole);
        if (value.Value is not { } number)
        {
            return new ExplainedValue(poleId, null, value.WhyNull, null, []);
        }

        if (!(Math.Abs(derivation.Whole.Value - number) <= 1e-10 * Math.Max(1, Math.Abs(number))))
        {
            throw new InvalidOperationException(FormattableString.Invariant(
                $"the arithmetic of {explainer.Note.Name} comes to {derivation.Whole.Value}, and its value is {number}"));
        }

        return new ExplainedValue(poleId, number, null, derivation.Whole, derivation.Steps);
    }

    private static void RefuseRivalries(SnapshotOptions options, string measure)
    {
        if (options.Layers.Any(l => l.Kind == LayerKind.Rivalry))
        {
            throw new UsageException($"{measure} is explained by ties, and a rivalry is none: ask for the layers partnership, alliance or substance:INDICATOR");
        }
    }
}
