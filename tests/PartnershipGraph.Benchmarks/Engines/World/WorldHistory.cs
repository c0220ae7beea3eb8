using PartnershipGraph.Benchmarks.Comparison.Graphs;
using PartnershipGraph.Domain.Ladders;
using PartnershipGraph.Domain.Partnerships;
using PartnershipGraph.Domain.Provenance;
using PartnershipGraph.Domain.Time;

namespace PartnershipGraph.Benchmarks.Engines.World;

/// <summary>
/// What one sponsor declared about one partner over time: a title is given, then raised, lowered, renamed or repeated, put on hold or
/// withdrawn, and given again; about three rows for two histories. No two rows of a history are of one day.
/// </summary>
internal struct WorldHistory(ulong seed)
{
    private const int firstYear = 1990;
    private const int years = 32;
    private const int mostYearsApart = 9;
    private const int lastYear = 2024;
    private const int daysOfYear = 365;
    private const int share = 100;

    private static readonly Citation[] sources =
    [
        .. from confidence in new[] { Confidence.High, Confidence.High, Confidence.High, Confidence.Medium, Confidence.Low }
           from number in Enumerable.Range(1, 5)
           select new Citation(FormattableString.Invariant($"communiqué {number}"), FormattableString.Invariant($"https://example.org/{number}"), confidence),
    ];

    private PeerStream stream = new(seed);

    /// <summary>The rows, in order of time.</summary>
    public IEnumerable<PartnershipEvent> Draw(string sponsor, string partner, Ladder ladder)
    {
        var rows = new List<PartnershipEvent>();
        var day = new DateOnly(firstYear, 1, 1).AddDays(stream.Below(years * daysOfYear));
        var rank = 1 + stream.Below(ladder.RankCount);
        var kind = PartnershipEventKind.Establish;
        while (day.Year <= lastYear)
        {
            rows.Add(Row(sponsor, partner, ladder, kind, day, rank));
            if (stream.Below(share) >= 37)
                break;
            kind = Next(kind, rank, ladder.RankCount);
            rank += kind switch { PartnershipEventKind.Upgrade => -1, PartnershipEventKind.Downgrade => 1, _ => 0 };
            day = day.AddDays(1 + stream.Below(mostYearsApart * daysOfYear));
        }

        return rows;
    }

    /// <summary>What may follow: what was closed is given again, and no title is raised above the top of its ladder.</summary>
    private PartnershipEventKind Next(PartnershipEventKind kind, int rank, int ranks)
    {
        if (kind is PartnershipEventKind.Suspend or PartnershipEventKind.End)
            return PartnershipEventKind.Establish;
        return stream.Below(share) switch
        {
            < 50 when rank > 1 => PartnershipEventKind.Upgrade,
            < 62 when rank < ranks => PartnershipEventKind.Downgrade,
            < 72 => PartnershipEventKind.Rename,
            < 84 => PartnershipEventKind.Reaffirm,
            < 89 => PartnershipEventKind.Suspend,
            _ => PartnershipEventKind.End,
        };
    }

    private PartnershipEvent Row(string sponsor, string partner, Ladder ladder, PartnershipEventKind kind, DateOnly day, int rank)
    {
        var closes = kind is PartnershipEventKind.Suspend or PartnershipEventKind.End;
        return new PartnershipEvent
        {
            Sponsor = sponsor,
            Partner = partner,
            Date = PartialDate.Of(day),
            Kind = kind,
            Title = closes ? "" : ladder.Titles[rank - 1].Title,
            Ladder = closes ? "" : ladder.Id,
            Rank = closes ? null : new Rank(rank),
            KnownFrom = stream.Below(share) < 10 ? PartialDate.Of(day.AddDays(1 + stream.Below(daysOfYear))) : null,
            Source = sources[stream.Below(sources.Length)],
        };
    }
}
