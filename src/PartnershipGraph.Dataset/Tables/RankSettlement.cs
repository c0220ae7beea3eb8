using PartnershipGraph.Dataset.Errors;
using PartnershipGraph.Domain.Ladders;
using PartnershipGraph.Domain.Partnerships;
using static System.FormattableString;

namespace PartnershipGraph.Dataset.Tables;

/// <summary>
/// Settles on which ladder, and at which rank, each row stands. A row that names both is taken at its word; else the sponsor's
/// ladder is taken, else the one without sponsor, and the title is looked up in it or placed by its words.
/// </summary>
internal sealed class RankSettlement(LadderSet set, ErrorList errors)
{
    private readonly TitlePlaces places = new();
    private readonly IReadOnlyDictionary<string, Ladder> ladders = set.Ladders;
    private readonly Ladder fiveRanks = TitlePlaces.FiveRanksBeside(set.Ladders);
    private readonly Dictionary<string, Ladder> used = new(set.Ladders, StringComparer.Ordinal);

    /// <summary>The events with ladder and rank, in the order of the file, and every ladder that they stand on.</summary>
    public (IReadOnlyList<PartnershipEvent> Events, IReadOnlyDictionary<string, Ladder> Ladders) Settle(
        IReadOnlyList<PartnershipRow> rows, CancellationToken cancellation)
    {
        var settled = rows.Select(r => (Row: r, Ladder: LadderOf(r))).ToList();
        var events = new PartnershipEvent?[rows.Count];

        // A shared-future rename inherits the rank of the title that stands: rows of one side are settled in their order in time.
        foreach (var side in settled.Select((s, i) => (s.Row, s.Ladder, Index: i)).GroupBy(s => (s.Row.Event.Sponsor, s.Row.Event.Partner)))
        {
            cancellation.ThrowIfCancellationRequested();
            PartnershipEvent? standing = null;
            foreach (var (row, ladder, index) in side.OrderBy(s => s.Row.Event, TitleHistory.Order))
            {
                var told = Settle(row, ladder, standing);
                events[index] = row.IsSound ? told : null;
                if (events[index] is { CountsForTie: true } e && !(e.Kind == PartnershipEventKind.Reaffirm && standing is not null))
                {
                    standing = row.Closes ? null : e;
                }
            }
        }

        return ([.. events.OfType<PartnershipEvent>()], used);
    }

    private Ladder? LadderOf(PartnershipRow row)
    {
        var (name, sponsor) = (row.Event.Ladder, row.Event.Sponsor);
        if (name.Length > 0)
        {
            if (!ladders.TryGetValue(name, out var named))
            {
                Fail(row, name, "ladder", DataRule.UnknownLadder, $"no ladder is named '{name}'", "Add it to ladders.csv, or leave ladder and rank empty.");
                return null;
            }

            if (named.Sponsor is not null && named.Sponsor != sponsor)
            {
                Fail(
                    row, name, "ladder", DataRule.ForeignLadder, $"the ladder {name} belongs to {named.Sponsor}, not to {sponsor}",
                    "Titles are comparable on their sponsor's ladder only: name that one, or a ladder without sponsor.");
                return null;
            }

            return named;
        }

        // Of a row whose sponsor may be wrong it is not known whose ladder was meant.
        var isKnown = row.IsSound || ladders.Values.Any(l => l.Sponsor == sponsor);
        return isKnown && (row.Event.Rank is not null || row.NeedsRank) ? DefaultLadder(sponsor) : null;
    }

    private Ladder DefaultLadder(string sponsor)
    {
        // Of several, the one that bears the sponsor's name, else the first by name: never by the order of the file.
        var ladder = ladders.Values.Where(l => l.Sponsor == sponsor || l.Sponsor is null)
            .OrderByDescending(l => l.Sponsor == sponsor).ThenByDescending(l => l.Id == sponsor).ThenBy(l => l.Id, StringComparer.Ordinal)
            .FirstOrDefault();
        if (ladder is null)
        {
            ladder = fiveRanks;
            used[ladder.Id] = ladder;
        }

        return ladder;
    }

    private PartnershipEvent? Settle(PartnershipRow row, Ladder? ladder, PartnershipEvent? standing)
    {
        var e = row.Event;
        if (ladder is null)
        {
            // Either a row that needs none, or an error that was noted.
            return e.Ladder.Length == 0 ? e : null;
        }

        if (e.Rank is { } rank)
        {
            if (!ladder.Has(rank))
            {
                Fail(
                    row, ladder.Id, "rank", DataRule.RankOutsideLadder, Invariant($"rank {rank.Value} is not on the ladder {ladder.Id}, which has {ladder.RankCount}"),
                    "Correct the rank, or add the title to ladders.csv.");
                return null;
            }

            return row.With(ladder.Id, rank).Event;
        }

        if (!row.NeedsRank || !row.HasTitle)
        {
            // A missing title was noted where it is needed.
            return row.With(ladder.Id, null).Event;
        }

        var inherited = standing?.Ladder == ladder.Id ? standing.Rank : null;
        var placed = places.Place(ladder, e.TitleOriginal, e.Title, inherited);
        if (placed is null && row.Closes)
        {
            // "Talks frozen" names no title: it closes the tie, as a row without words does. One that names a dialogue beside the tie does not.
            return e;
        }

        if (placed is null)
        {
            Fail(
                row, ladder.Id, "title", DataRule.UnplacedTitle,
                $"the title '{(e.TitleOriginal.Length > 0 ? e.TitleOriginal : e.Title)}' is not on the ladder {ladder.Id}, and its words do not place it",
                "Write ladder and rank, or add the title to ladders.csv.");
            return null;
        }

        return row.With(ladder.Id, placed).Event;
    }

    private void Fail(PartnershipRow row, string ladder, string column, string rule, string message, string remedy)
    {
        if (set.IsWhole(ladder) && !(row.Event.Ladder.Length == 0 && set.LostOne))
        {
            errors.Add(new DataError(PartnershipsTable.Form.File, row.Line, column, rule, message, remedy));
        }
    }
}
