using PartnershipGraph.Dataset.Csv;
using PartnershipGraph.Domain.Alliances;

namespace PartnershipGraph.Dataset.Tables;

/// <summary>alliances.csv.</summary>
internal static class AlliancesTable
{
    public static TableForm Form { get; } = new(
        "alliances.csv", ["alliance", "member", "kind"], ["from", "to", "source_title", "source_url", "confidence"]);

    public static List<AllianceMember> Read(RowReader rows) => rows.ReadAll(row =>
        new AllianceMember(row.Required("alliance"), row.ActorId("member"), row.Word<AllianceKind>("kind"), row.Span(), row.Citation())
        {
            Attributes = row.Attributes(),
        });
}
