using PartnershipGraph.Domain.Memberships;

namespace PartnershipGraph.Storage.Neo4j.Rows;

/// <summary>A member of an organisation and its tie to it.</summary>
internal static class MembershipRow
{
    public static PropertyMap Properties(Membership membership) =>
        new PropertyMap().Span(membership.Span).Citation(membership.Source).Attributes(membership.Attributes);

    public static Membership? Read(string member, string organization, RowValues row) =>
        row.Span() is { } span ? new Membership(organization, member, span, row.Citation()) { Attributes = row.Attributes() } : null;
}
