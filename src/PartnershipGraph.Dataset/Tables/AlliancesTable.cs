using PartnershipGraph.Dataset.Csv;
using PartnershipGraph.Domain.Alliances;

namespace PartnershipGraph.Dataset.Tables;

/// <summary>alliances.csv.</summary>
internal static class AlliancesTable
{
    public static TableForm Form { get; } = new(
        "alliances.csv", ["alliance", "member", "kind"], ["from", "to", "source_title", "source_url", "confidence"])
    {
        Rare = ["not_allied_with"],
    };

    public static List<AllianceMember> Read(RowReader rows) => rows.ReadAll(row =>
        new AllianceMember(row.Required("alliance"), row.ActorId("member"), row.Word<AllianceKind>("kind"), row.Span(), row.Citation())
        {
            NotAlliedWith = row.ActorIds("not_allied_with"),
            Attributes = row.Attributes(),
        });

    /// <summary>The values of a row, in the order of the form.</summary>
    public static string[] Fields(AllianceMember m) =>
    [
        m.Alliance, m.Member, FieldText.Word(m.Kind), .. FieldText.Span(m.Span), .. FieldText.Source(m.Source),
        FieldText.List(m.NotAlliedWith.Order(StringComparer.Ordinal)),
    ];
}
