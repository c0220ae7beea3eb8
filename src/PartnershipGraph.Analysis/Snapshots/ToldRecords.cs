using PartnershipGraph.Domain;
using PartnershipGraph.Domain.Provenance;
using PartnershipGraph.Domain.Time;

namespace PartnershipGraph.Analysis.Snapshots;

/// <summary>
/// The rows that may be told under a question's two clocks and least confidence: nothing later than the as-of date, not even when
/// a spell ends, and no title that became known later than the second clock. The one place where rows are left out.
/// </summary>
public static class ToldRecords
{
    /// <summary>Leaves out what is not to be told. Telling twice changes nothing.</summary>
    /// <remarks>
    /// Only titles say since when they are known, so only they, and the days on which they were last used, heed the second clock. A yearly figure belongs to the year it is of,
    /// from the first day of that year.
    /// </remarks>
    public static PartnershipRecords Of(PartnershipRecords records, SnapshotOptions options)
    {
        var told = options.AsOf;

        // What was not seen by the day of knowledge cannot have been known on it.
        var seen = options.KnownAsOf < told ? options.KnownAsOf.Value : told;
        return records with
        {
            Partnerships =
            [
                .. records.Partnerships.Where(e => Sure(e.Source) && e.IsVisible(options.AsOf, options.KnownAsOf))
                    .Select(e => e.LastUsed?.FirstDay > seen ? e with { LastUsed = null } : e),
            ],
            Alliances = [.. records.Alliances.Where(m => Sure(m.Source) && Begun(m.Span)).Select(m => m with { Span = Known(m.Span) })],
            Memberships = [.. records.Memberships.Where(m => Sure(m.Source) && Begun(m.Span)).Select(m => m with { Span = Known(m.Span) })],
            Rivalries = [.. records.Rivalries.Where(r => Sure(r.Source) && Begun(r.Span)).Select(r => r with { Span = Known(r.Span) })],
            Attributes = [.. records.Attributes.Where(f => Sure(f.Citation) && f.Year <= told.Year)],
            Substance = [.. records.Substance.Where(f => Sure(f.Citation) && f.Year <= told.Year)],
            Episodes =
            [
                .. records.Episodes.Where(e => Sure(e.Source) && e.Date.FirstDay <= told).Select(e => e.To?.FirstDay > told ? e with { To = null } : e),
            ],
            Votes = [.. records.Votes.Where(v => Sure(v.Source) && v.Date.FirstDay <= told)],
        };

        bool Sure(Citation source) => source.Confidence >= options.MinConfidence;

        bool Begun(DateSpan span) => span.AsKnownOn(told) is not null;

        DateSpan Known(DateSpan span) => span.AsKnownOn(told)!.Value;
    }
}
