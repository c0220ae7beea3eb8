using PartnershipGraph.Analysis.Hedging;
using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Domain;
using PartnershipGraph.Domain.Alliances;
using PartnershipGraph.Domain.Provenance;

namespace PartnershipGraph.Analysis.Overlap;

/// <summary>Partnership against alliance: do they coincide, and who is allied with one power and partnered with another.</summary>
public static class OverlapAnalysis
{
    /// <summary>The tables an answer needs.</summary>
    public static DataTables TablesOf(SnapshotOptions options) => options.Tables | DataTables.Alliances | DataTables.Rivalries;

    /// <summary>Holds the two layers against each other.</summary>
    /// <param name="records">The rows, with the tables of <see cref="TablesOf"/>.</param>
    /// <param name="network">How rows become a network; layers and poles are set here.</param>
    /// <param name="options">What is asked.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="UsageException">An option is out of range, or the two powers are one.</exception>
    public static OverlapResult Run(
        PartnershipRecords records, SnapshotOptions network, OverlapOptions options, CancellationToken cancellationToken)
    {
        Check(network, options);
        network = network with { Layers = Layer.TitlesAndAlliances, Poles = [options.Pole, options.With] };
        var told = ToldRecords.Of(records, network);

        // Defence pacts decide who is allied whatever kinds make the layer; no other row is used.
        told = told with { Alliances = [.. told.Alliances.Where(m => m.Kind == AllianceKind.Defense || options.Kinds.Contains(m.Kind))] };
        var snapshot = SnapshotBuilder.Build(told, network);
        var rivals = new Rivals(told.Rivalries, network.AsOf);
        var challengers = Challengers(snapshot, rivals, options);
        var places = WhoIsWhere.Of(snapshot, new DefensePacts(told, network.AsOf), options);
        var titles = new Portfolios(snapshot with { Ties = TitleLayer.Of(snapshot) });
        var balancing = new SoftBalancing(titles, challengers);
        return new OverlapResult
        {
            Options = options,
            Snapshot = snapshot,
            Layers = LayerComparison.Of(snapshot, options, cancellationToken),
            States =
            [
                .. places.Select(p => new OverlapState(p, balancing.Of(p), balancing.ChallengerShare(p.Id), titles.PartnersOf(titles.IndexOf(p.Id)).Count())),
            ],
            Challengers = challengers,
            Years = OverlapYears.Of(told, network, options, cancellationToken),
            Rows = snapshot.Rows
                .Plus(EndedPacts(told, options.Pole, network.AsOf))
                .Plus(options.Challengers is null ? rivals.RowsOf(options.Pole) : []),
        };
    }

    private static void Check(SnapshotOptions network, OverlapOptions options)
    {
        BesidePacts.Require(network, "overlap");
        if (options.Pole == options.With)
        {
            throw new UsageException($"{options.Pole} is held against itself: name another power, as in --pole USA --with CHN");
        }

        if (options.Threshold is not (> 0 and <= 1))
        {
            throw new UsageException("the tie from which on an actor is partnered lies above 0 and up to 1");
        }

        if (options.Permutations < 1)
        {
            throw new UsageException("a permutation test needs at least one permutation");
        }
    }

    /// <summary>Rivals that are not in the network have no ties to count; one that was named must be in it.</summary>
    private static IReadOnlyList<string> Challengers(Snapshot snapshot, Rivals rivals, OverlapOptions options)
    {
        var present = snapshot.Actors.Select(a => a.Id).ToHashSet(StringComparer.Ordinal);
        if (options.Challengers is not { } named)
        {
            return [.. rivals.Of(options.Pole).Where(present.Contains)];
        }

        if (named.Contains(options.Pole))
        {
            throw new UsageException($"{options.Pole} is no challenger of itself");
        }

        return named.FirstOrDefault(c => !present.Contains(c)) is { } absent
            ? throw new UsageException($"{absent} is not in the network of that day, so it has no ties to count")
            : [.. named.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
    }

    /// <summary>Pacts of the pole that were over by the day: the table by year rests on them.</summary>
    private static IEnumerable<Citation> EndedPacts(PartnershipRecords told, string pole, DateOnly day)
    {
        var own = told.Alliances.Where(m => m.Member == pole && m.Kind == AllianceKind.Defense).Select(m => m.Alliance).ToHashSet(StringComparer.Ordinal);
        return told.Alliances.Where(m => m.Kind == AllianceKind.Defense && own.Contains(m.Alliance) && !m.Span.Holds(day)).Select(m => m.Source);
    }
}
