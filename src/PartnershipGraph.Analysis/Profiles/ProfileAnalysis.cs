using PartnershipGraph.Analysis.Measures;
using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Domain;
using PartnershipGraph.Domain.Ladders;
using PartnershipGraph.Domain.Partnerships;

namespace PartnershipGraph.Analysis.Profiles;

/// <summary>Tells what there is to know of one actor's titles on a day.</summary>
public static class ProfileAnalysis
{
    /// <summary>The profile of an actor. Partners of every kind are told; the network has the kinds that the options ask for.</summary>
    public static ActorProfile Run(PartnershipRecords records, SnapshotOptions options, string actor)
    {
        var snapshot = SnapshotBuilder.Build(records, options);
        var book = snapshot.Book;
        return new ActorProfile(
            records.Actors[actor],
            snapshot,
            SponsorLadders.Of(records.Ladders, book, actor, options.AsOf) is { } l && (l.Partners > 0 || l.Unranked.Count > 0 || l.OnOtherLadders.Count > 0) ? l : null,
            [.. book.All.Where(h => h.Key.Sponsor == actor).Select(h => h.Value)],
            [.. book.All.Where(h => h.Key.Partner == actor).Select(h => Received(records.Ladders, options, book, h.Key.Sponsor, h.Value))],
            [
                .. snapshot.Ties.Where(t => t.Source == actor || t.Target == actor)
                    .OrderByDescending(t => t.Weight)
                    .ThenBy(t => t.Source == actor ? t.Target : t.Source, StringComparer.Ordinal),
            ]);
    }

    private static ReceivedTitle Received(
        IReadOnlyDictionary<string, Ladder> ladders, SnapshotOptions options, TitleBook book, string sponsor, TitleHistory history)
    {
        var standing = book.StandingOf(sponsor).ToList();
        var place = standing.IndexOf(history.Standing!);
        if (place < 0)
        {
            return new ReceivedTitle(sponsor, history, null, null, standing.Count);
        }

        var weights = standing.ConvertAll(s => options.Weights.WeightOf(ladders[s.Opening.Ladder], s.Rank, options.FlatWeight));
        return new ReceivedTitle(sponsor, history, weights[place], Ranking.Percentiles(weights)[place], standing.Count);
    }
}
