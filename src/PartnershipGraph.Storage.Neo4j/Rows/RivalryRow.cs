using PartnershipGraph.Domain.Rivalries;

namespace PartnershipGraph.Storage.Neo4j.Rows;

/// <summary>Two rivals and their tie.</summary>
internal static class RivalryRow
{
    public static PropertyMap Properties(Rivalry rivalry) => new PropertyMap()
        .Value("magnitude", rivalry.Magnitude)
        .Span(rivalry.Span)
        .Citation(rivalry.Source)
        .Attributes(rivalry.Attributes);

    public static Rivalry? Read(string a, string b, RowValues row) =>
        a != b && (row.Number("magnitude") ?? 1) is >= 0 and <= 1 and var magnitude && row.Span() is { } span
            ? new Rivalry(a, b, magnitude, span, row.Citation()) { Attributes = row.Attributes() }
            : null;
}
