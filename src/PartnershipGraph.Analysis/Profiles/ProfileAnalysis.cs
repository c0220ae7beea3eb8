using PartnershipGraph.Analysis.Dyads;
using PartnershipGraph.Analysis.Measures;
using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Domain;
using PartnershipGraph.Domain.Ladders;
using PartnershipGraph.Domain.Partnerships;

namespace PartnershipGraph.Analysis.Profiles;

/// <summary>Tells what there is to know of one actor's titles on a day.</summary>
public static class ProfileAnalysis
{
    /// <summary>The tables that a profile reads.</summary>
    public static DataTables TablesOf(SnapshotOptions options) => options.Tables | DataTables.Episodes;

    /// <summary>The profile of an actor. Partners of every kind are told; the network has the kinds that the options ask for.</summary>
    /// <exception cref="UsageException">Ties are asked for by direction.</exception>
    public static ActorProfile Run(PartnershipRecords records, SnapshotOptions options, string actor)
    {
        if (options.Directed)
        {
            throw new UsageException("a profile tells the titles given and got apart: leave --directed out");
        }

        var snapshot = SnapshotBuilder.Build(records, options);
        var book = snapshot.Book;
        return new ActorProfile(
            records.Actors[actor],
            snapshot,
            SponsorLadders.Of(records.Ladders, book, actor, options.AsOf) is { TellsAny: true } gives ? gives : null,
            [.. book.All.Where(h => h.Key.Sponsor == actor).Select(h => h.Value)],
            [.. book.All.Where(h => h.Key.Partner == actor).Select(h => Received(records.Ladders, options, book, h.Key.Sponsor, h.Value))],
            [
                .. snapshot.Ties.Where(t => t.Has(actor))
                    .OrderByDescending(t => t.Weight)
                    .ThenBy(t => t.Other(actor), StringComparer.Ordinal),
            ])
        {
            Episodes = EpisodesTold.Of(ToldRecords.Of(records, options), e => e.A == actor || e.B == actor),
        };
    }

    private static ReceivedTitle Received(
        IReadOnlyDictionary<string, Ladder> ladders, SnapshotOptions options, TitleBook book, string sponsor, TitleHistory history)
    {
        var standing = book.StandingOf(sponsor);
        if (history.Standing is not { } own)
        {
            return new ReceivedTitle(sponsor, history, null, null, standing.Count);
        }

        List<double> weights = [.. standing.Select(s => options.WeightOf(s, ladders))];
        var place = standing.TakeWhile(s => s != own).Count();
        return new ReceivedTitle(sponsor, history, weights[place], Ranking.Percentiles(weights)[place], standing.Count);
    }
}
