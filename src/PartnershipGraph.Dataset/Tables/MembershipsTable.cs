using PartnershipGraph.Dataset.Csv;
using PartnershipGraph.Domain.Memberships;

namespace PartnershipGraph.Dataset.Tables;

/// <summary>memberships.csv.</summary>
internal static class MembershipsTable
{
    public static TableForm Form { get; } = new(
        "memberships.csv", ["organization", "member"], ["from", "to", "source_title", "source_url", "confidence"]);

    public static List<Membership> Read(RowReader rows) => rows.ReadAll(row =>
        new Membership(row.ActorId("organization"), row.ActorId("member"), row.Span(), row.Citation()) { Attributes = row.Attributes() });

    /// <summary>The values of a row, in the order of the form.</summary>
    public static string[] Fields(Membership m) => [m.Organization, m.Member, .. FieldText.Span(m.Span), .. FieldText.Source(m.Source)];
}
