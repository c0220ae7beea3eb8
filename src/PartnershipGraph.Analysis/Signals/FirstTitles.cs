using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Domain;
using PartnershipGraph.Domain.Actors;

namespace PartnershipGraph.Analysis.Signals;

/// <summary>
/// Who might have had a first title, and how long: every state, and every other actor that came to be given one, from the day on
/// which the sponsor gave its first title of the ladder, as long as the actor exists and nothing was said of it.
/// </summary>
internal static class FirstTitles
{
    public static IEnumerable<RiskSpan> Waits(PartnershipRecords told, TitleBook book, DateOnly asOf)
    {
        var sponsors = book.All.SelectMany(h => h.Value.Spells)
            .GroupBy(s => (s.Opening.Sponsor, s.Opening.Ladder))
            .Select(g => (g.Key.Sponsor, g.Key.Ladder, Since: g.Min(s => s.Opening.Date.FirstDay)));
        return sponsors.SelectMany(s => told.Actors.All.Where(a => a.Id != s.Sponsor).Select(a => Wait(s.Sponsor, s.Ladder, s.Since, a)).OfType<RiskSpan>());

        RiskSpan? Wait(string sponsor, string ladder, DateOnly since, Actor partner)
        {
            var first = book.Of(sponsor, partner.Id)?.Events.FirstOrDefault(e => e.CountsForTie)?.Date.FirstDay;
            var existence = partner.Existence;

            // Who ceased to be on the first day that can be written never was.
            if (first is null && (partner.Kind != ActorKind.State || existence.To == DateOnly.MinValue))
            {
                return null;
            }

            var to = first ?? (existence.To <= asOf ? existence.To.Value.AddDays(-1) : asOf);
            var from = existence.From > since ? existence.From.Value : since;

            // Who was given a title is at risk on that day, whatever the record says of when it began to be.
            return from <= to ? new RiskSpan(ladder, 0, IsFirst: true, from, to)
                : first >= since ? new RiskSpan(ladder, 0, IsFirst: true, to, to)
                : null;
        }
    }
}
