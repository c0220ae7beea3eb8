using PartnershipGraph.Domain.Substance;

namespace PartnershipGraph.Storage.Neo4j.Rows;

/// <summary>A figure of an actor or of a tie, and its relationship.</summary>
internal static class FigureRow
{
    public static PropertyMap Properties(AttributeFact fact) => new PropertyMap()
        .Text("indicator", fact.Indicator)
        .Value("year", fact.Year)
        .Value("value", fact.Value)
        .Text("unit", fact.Unit)
        .Citation(fact.Citation)
        .Attributes(fact.Attributes);

    public static PropertyMap Properties(SubstanceFact fact) => new PropertyMap()
        .Text("indicator", fact.Indicator)
        .Value("year", fact.Year)
        .Value("value", fact.Value)
        .Text("unit", fact.Unit)
        .Citation(fact.Citation)
        .Attributes(fact.Attributes);

    public static AttributeFact? ReadAttribute(string actor, string indicator, RowValues row) =>
        Year(row) is { } year && row.Number("value") is { } value
            ? new AttributeFact(actor, year, indicator, value, row.Text("unit"), row.Citation()) { Attributes = row.Attributes() }
            : null;

    public static SubstanceFact? ReadSubstance(string source, string target, RowValues row) =>
        source != target && Year(row) is { } year && row.Number("value") is { } value && row.Text("indicator") is { Length: > 0 } indicator
            ? new SubstanceFact(source, target, year, indicator, value, row.Text("unit"), row.Citation()) { Attributes = row.Attributes() }
            : null;

    private static int? Year(RowValues row) => row.Whole("year") is >= 1 and <= 9999 and var year ? year : null;
}
