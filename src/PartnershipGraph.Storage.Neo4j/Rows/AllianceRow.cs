using PartnershipGraph.Domain.Alliances;

namespace PartnershipGraph.Storage.Neo4j.Rows;

/// <summary>A member of an alliance and its tie to the alliance.</summary>
internal static class AllianceRow
{
    public static PropertyMap Properties(AllianceMember member) => new PropertyMap()
        .Word("kind", member.Kind)
        .Span(member.Span)
        .Citation(member.Source)
        .Attributes(member.Attributes);

    public static AllianceMember? Read(string member, string alliance, RowValues row) =>
        row.Word<AllianceKind>("kind") is { } kind && row.Span() is { } span
            ? new AllianceMember(alliance, member, kind, span, row.Citation()) { Attributes = row.Attributes() }
            : null;
}
