using PartnershipGraph.Domain.Alliances;
using PartnershipGraph.Domain.Time;
using PartnershipGraph.Formats.Merging;

namespace PartnershipGraph.Formats.Atop;

/// <summary>One row of the alliance file.</summary>
/// <param name="Id">The alliance's number.</param>
/// <param name="Members">The codes of all that were ever members.</param>
/// <param name="Kind">The strongest promise; null where none is marked.</param>
/// <param name="Span">From its beginning to its end; null where it ends before it begins.</param>
/// <param name="IsOpen">Whether its end is missing although it is not in effect.</param>
/// <param name="Tally">Where its row is counted.</param>
internal sealed record AtopAlliance(string Id, IReadOnlyList<int> Members, AllianceKind? Kind, DateSpan? Span, bool IsOpen, RowTally Tally);
