using PartnershipGraph.Analysis.Overlap;
using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Analysis.Substance;
using PartnershipGraph.Domain;
using PartnershipGraph.Domain.Alliances;
using PartnershipGraph.Domain.Provenance;

namespace PartnershipGraph.Analysis.Crises;

/// <summary>Whether a sponsor's titles foretold how states voted, beside alliance, trade and earlier votes. It describes; it explains nothing.</summary>
public static class CrisisAnalysis
{
    /// <summary>Indicator of the predictor trade.</summary>
    public const string Trade = "trade_share";

    /// <summary>Indicator of the predictor prior.</summary>
    public const string Prior = "un_vote_agreement";

    /// <summary>The tables an answer needs.</summary>
    public static DataTables TablesOf(SnapshotOptions options) => options.Tables | DataTables.Alliances | DataTables.Substance | DataTables.Votes;

    /// <summary>The votes that may be told: none later than the as-of date, no row below the least confidence.</summary>
    public static IReadOnlyList<RollCall> Votes(PartnershipRecords records, SnapshotOptions network) => RollCalls.Of(ToldRecords.Of(records, network).Votes);

    /// <summary>Holds the titles of the day before against the vote.</summary>
    /// <param name="records">The rows, with the tables of <see cref="TablesOf"/>.</param>
    /// <param name="network">How rows become a network; the day is set here to that before the vote.</param>
    /// <param name="call">The vote, one of <see cref="Votes"/>.</param>
    /// <param name="options">What is asked.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="UsageException">An option does not fit the question.</exception>
    public static CrisisResult Run(
        PartnershipRecords records, SnapshotOptions network, RollCall call, CrisisOptions options, CancellationToken cancellationToken)
    {
        Check(network, call, options);
        network = network with { AsOf = call.Date.AddDays(-1), Layers = Layer.TitlesAndAlliances, Poles = [options.Sponsor] };
        var snapshot = SnapshotBuilder.Build(records, network);

        // A year's figure is whole when the year is over: that of the vote's own year may hold what came after it.
        var facts = new LatestFacts(ToldRecords.Of(records, network).Substance.Where(f => f.Source == options.Sponsor && f.Year < call.Date.Year));
        var states = StatesOf(records, snapshot, call, options.Sponsor, facts);
        var present = snapshot.Actors.Select(a => a.Id).ToHashSet(StringComparer.Ordinal);
        var voters = call.Cast.Select(c => c.Voter).ToHashSet(StringComparer.Ordinal);
        return new CrisisResult
        {
            Options = options,
            Call = call,
            Snapshot = snapshot,
            States = states,
            WithoutRow = [.. snapshot.Actors.Select(a => a.Id).Where(id => id != options.Sponsor && !voters.Contains(id))],
            Outside = [.. call.Cast.Select(c => c.Voter).Where(id => !present.Contains(id))],
            Tiers = TierTable.Of(records.Ladders, snapshot, options.Sponsor, states),
            Predictors = PredictorTest.All(states, options, cancellationToken),
            Increment = options.WithIncrement ? Increment.Of(states, options, cancellationToken) : null,
            Rows = RowCounts.Of(RowsOf(snapshot, options.Sponsor, states)),
        };
    }

    private static void Check(SnapshotOptions network, RollCall call, CrisisOptions options)
    {
        options.Validate();
        BesidePacts.Require(network, "crisis");
        if (network.Universe == ActorUniverse.Blocs)
        {
            throw new UsageException("organisations have no vote of their own, so they cannot take the place of their members: ask for --actors states or all");
        }

        if (call.Date == DateOnly.MinValue)
        {
            throw new UsageException($"{call.Vote} is of the first day there is, and no day lies before it");
        }
    }

    private static List<CrisisState> StatesOf(PartnershipRecords records, Snapshot snapshot, RollCall call, string sponsor, LatestFacts facts)
    {
        var cast = call.Cast.ToDictionary(c => c.Voter, StringComparer.Ordinal);
        var ties = snapshot.Ties.Where(t => t.Has(sponsor)).ToDictionary(t => t.Other(sponsor), StringComparer.Ordinal);
        return
        [
            .. snapshot.Actors.Where(a => a.Id != sponsor && cast.ContainsKey(a.Id)).Select(a =>
            {
                var title = snapshot.Book.Of(sponsor, a.Id)?.Standing;
                IReadOnlyList<AlliedPair> pacts = ties.TryGetValue(a.Id, out var tie) ? tie.Alliances : [];
                return new CrisisState
                {
                    Id = a.Id,
                    Region = a.Region,
                    Cast = cast[a.Id],
                    Title = title,
                    Tier = title is null ? 0 : snapshot.Options.WeightOf(title, records.Ladders),
                    Pacts = pacts,
                    Alliance = pacts.Select(p => AllianceTies.WeightOf(p.Kind)).DefaultIfEmpty(0).Max(),
                    Trade = facts.Of(sponsor, a.Id, Trade),
                    Prior = facts.Of(sponsor, a.Id, Prior),
                };
            }),
        ];
    }

    private static IEnumerable<Citation> RowsOf(Snapshot snapshot, string sponsor, IReadOnlyList<CrisisState> states) =>
    [
        .. states.Select(s => s.Cast.Source),
        .. states.SelectMany(s => snapshot.Book.Of(sponsor, s.Id)?.Events ?? []).Where(e => e.CountsForTie).Select(e => e.Source),
        .. AlliedPair.RowsOf(states.SelectMany(s => s.Pacts)),
        .. states.SelectMany(s => new[] { s.Trade, s.Prior }).Where(f => f is not null).Select(f => f!.Citation),
    ];
}
