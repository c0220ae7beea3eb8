using PartnershipGraph.Domain;
using PartnershipGraph.Domain.Episodes;
using PartnershipGraph.Domain.Provenance;
using PartnershipGraph.Domain.Time;

namespace PartnershipGraph.Analysis.Dyads;

/// <summary>The episodes that may be told of a pair or an actor.</summary>
internal static class EpisodesTold
{
    /// <param name="told">The records that may be told on the day.</param>
    /// <param name="isAbout">Which episodes are asked for.</param>
    /// <returns>Oldest first, in an order that does not depend on that of the rows.</returns>
    public static IReadOnlyList<Episode> Of(PartnershipRecords told, Func<Episode, bool> isAbout) =>
    [
        .. told.Episodes.Where(isAbout)
            .OrderBy(e => e.Date.FirstDay).ThenBy(e => e.A, StringComparer.Ordinal).ThenBy(e => e.B, StringComparer.Ordinal)
            .ThenBy(e => e.Kind, StringComparer.Ordinal).ThenBy(e => e.Summary, StringComparer.Ordinal)
            .ThenBy(e => DateSpan.Between(e.Date, e.To), DateSpan.Order).ThenBy(e => e.Bearing).ThenBy(e => e.Source, Citation.Order),
    ];
}
