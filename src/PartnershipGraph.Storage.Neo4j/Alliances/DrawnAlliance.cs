using PartnershipGraph.Domain.Alliances;
using PartnershipGraph.Domain.Provenance;
using PartnershipGraph.Domain.Time;
using PartnershipGraph.Storage.Neo4j.Rows;

namespace PartnershipGraph.Storage.Neo4j.Alliances;

/// <summary>A relationship between two allies as it stands in the database.</summary>
/// <param name="Spell">What it says.</param>
/// <param name="Span">Its dates as they were written.</param>
/// <param name="Source">Where it comes from.</param>
internal sealed record DrawnAlliance(AlliedSpell Spell, DateSpan Span, Citation Source)
{
    /// <summary>Reads one; null where it lacks the alliance's name or kind. Its direction means nothing.</summary>
    public static DrawnAlliance? Read(string a, string b, RowValues row)
    {
        if (a == b || row.Text("alliance").Length == 0 || row.Word<AllianceKind>("kind") is not { } kind || row.Span() is not { } span)
        {
            return null;
        }

        var (first, second) = string.CompareOrdinal(a, b) < 0 ? (a, b) : (b, a);
        return new DrawnAlliance(new AlliedSpell(row.Text("alliance"), first, second, kind, span.From, span.To), span, row.Citation());
    }
}
