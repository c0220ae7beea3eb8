using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Domain;
using PartnershipGraph.Domain.Partnerships;
using PartnershipGraph.Domain.Provenance;
using PartnershipGraph.Domain.Time;

namespace PartnershipGraph.Analysis.Simulation;

/// <summary>The rows as they would stand after changes: every analysis can be run on them as on any others.</summary>
internal static class ChangedRecords
{
    private static readonly Citation source = new("simulate", "", Confidence.High);

    /// <summary>In the place of all that a side declared stands one event of the as-of day. Titles outside the order stay.</summary>
    public static PartnershipRecords Of(PartnershipRecords records, SnapshotOptions options, IReadOnlyList<PlannedChange> changes)
    {
        List<SideMove> moves = [.. changes.SelectMany(c => c.Sides)];
        var moved = moves.Select(m => (m.Sponsor, m.Partner)).ToHashSet();
        var kept = records.Partnerships.Where(e => !e.CountsForTie || !moved.Contains((e.Sponsor, e.Partner)));
        return records with { Partnerships = [.. kept, .. moves.Select(m => Event(m, options))] };
    }

    private static PartnershipEvent Event(SideMove move, SnapshotOptions options) => new()
    {
        Sponsor = move.Sponsor,
        Partner = move.Partner,
        Date = PartialDate.Of(options.AsOf),
        Kind = move.Rank is null ? PartnershipEventKind.End : PartnershipEventKind.Establish,
        Title = move.Title?.Title ?? "",
        TitleOriginal = move.Title?.TitleOriginal ?? "",
        Ladder = move.Ladder.Id,
        Rank = move.Rank,

        // Whatever day the second clock shows, what is assumed is known.
        KnownFrom = options.KnownAsOf is { } known ? PartialDate.Of(known) : null,
        Source = source,
    };
}
