using PartnershipGraph.Analysis.Networks;
using PartnershipGraph.Analysis.Profiles;
using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Domain;
using PartnershipGraph.Domain.Ladders;
using PartnershipGraph.Domain.Partnerships;
using static System.FormattableString;

namespace PartnershipGraph.Analysis.Simulation;

/// <summary>Says what a change of a pair means for each of its sides, as the book stands on the day.</summary>
internal sealed class ChangePlanner(PartnershipRecords records, Snapshot today)
{
    private readonly IReadOnlyDictionary<string, Ladder> ladders = records.Ladders;

    /// <summary>The plan of one change: every coded side takes the rank on its own ladder, that of A where none is coded.</summary>
    /// <exception cref="UsageException">An actor is not in the network, both are one, or a ladder lacks the rank.</exception>
    public PlannedChange Plan(PairChange change)
    {
        if (change.A == change.B)
        {
            throw new UsageException($"{change}: a pair needs two different actors, not {change.A} twice");
        }

        _ = today.PlaceOf(change.A);
        _ = today.PlaceOf(change.B);
        var sides = SidesOf(change.A, change.B);
        if (change.Rank is not { } rank)
        {
            // What no title binds has nothing to end.
            return new PlannedChange(change, [.. sides.Where(s => s.Before is not null)]);
        }

        if (sides.Count == 0)
        {
            throw new UsageException($"{change}: {change.A} has no ladder on which a title could take a rank");
        }

        if (sides.FirstOrDefault(s => !s.Ladder.Has(rank)) is { } lacking)
        {
            throw new UsageException($"{change}: the ladder {lacking.Ladder.Id} of {lacking.Sponsor} has " + lacking.Ladder.RankCount switch
            {
                0 => "no rank",
                1 => "one rank: write 1, or none",
                var lowest => Invariant($"{lowest} ranks: write 1 to {lowest}, or none"),
            });
        }

        return new PlannedChange(change, [.. sides.Select(s => s with { Rank = rank, Title = TitleOf(s, rank) })]);
    }

    /// <summary>Every change of a pair that moves a side: to each rank that its ladders have, and to none.</summary>
    public IEnumerable<PlannedChange> Every(string a, string b)
    {
        var ranks = SidesOf(a, b).Select(s => s.Ladder.RankCount).DefaultIfEmpty(0).Min();
        return Enumerable.Range(1, ranks).Select(r => (Rank?)new Rank(r)).Append(null)
            .Select(r => Plan(new PairChange(a, b, r)))
            .Where(p => p.Steps > 0);
    }

    /// <summary>The sides that a rank would be set on, as they stand and with no title after.</summary>
    private List<SideMove> SidesOf(string a, string b)
    {
        List<SideMove> coded = [.. new[] { Side(a, b), Side(b, a) }.OfType<SideMove>()];
        return coded.Count > 0 ? coded : LadderOf(a) is { } ladder ? [new SideMove(a, b, ladder, null, null, null)] : [];
    }

    /// <summary>A side that was coded, with the ladder of its latest title; null where it was not.</summary>
    private SideMove? Side(string sponsor, string partner)
    {
        if (today.Book.Of(sponsor, partner) is not { } history || history.State == SideState.NeverCoded)
        {
            return null;
        }

        var ladder = history.Spells.Count > 0 ? ladders[history.Spells[^1].Opening.Ladder] : LadderOf(sponsor);
        return ladder is null ? null : new SideMove(sponsor, partner, ladder, history.Standing, null, null);
    }

    /// <summary>The sponsor's ladder, else the one that any sponsor may use: as a row that names none is read.</summary>
    private Ladder? LadderOf(string sponsor) =>
        SponsorLadders.LadderOf(ladders, today.Book, sponsor) ?? ladders.Values.Where(l => l.Sponsor is null).MinBy(l => l.Id, StringComparer.Ordinal);

    /// <summary>What stands for the rank: the side's own title where it has that rank already, else the tier's name.</summary>
    private LadderTitle? TitleOf(SideMove side, Rank rank) => side.Before is { } spell && spell.Rank == rank
        ? new LadderTitle { Rank = rank, Title = spell.Opening.Title, TitleOriginal = spell.Opening.TitleOriginal }
        : SponsorLadders.TierOf(side.Ladder, rank, today.Book.StandingOf(side.Sponsor), today.Options.AsOf).Name;
}
