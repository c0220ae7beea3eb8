using PartnershipGraph.Domain.Ladders;
using PartnershipGraph.Domain.Partnerships;
using PartnershipGraph.Domain.Provenance;
using PartnershipGraph.Domain.Time;

namespace PartnershipGraph.Domain.Tests.Partnerships;

/// <summary>Events of one side, written short.</summary>
internal static class Told
{
    /// <summary>An event; rank 0 is outside the order, null none.</summary>
    public static PartnershipEvent Event(string date, PartnershipEventKind kind, int? rank = null, string? knownFrom = null) => new()
    {
        Sponsor = "AAA",
        Partner = "BBB",
        Date = PartialDate.Parse(date),
        Kind = kind,
        Title = "A title",
        Ladder = "L5",
        Rank = rank switch { null => null, 0 => Rank.Unranked, { } value => new Rank(value) },
        KnownFrom = knownFrom is null ? null : PartialDate.Parse(knownFrom),
        Source = new Citation("made up", "", Confidence.High),
    };

    /// <summary>The spells as <c>rank: from to to</c>.</summary>
    public static IEnumerable<string> Spells(TitleHistory history) =>
        history.Spells.Select(s => $"{s.Rank}: {s.Opening.Date} to {s.Closing?.Date.ToString() ?? "now"}");
}
