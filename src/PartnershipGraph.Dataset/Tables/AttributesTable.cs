using PartnershipGraph.Dataset.Csv;
using PartnershipGraph.Domain.Substance;

namespace PartnershipGraph.Dataset.Tables;

/// <summary>attributes.csv.</summary>
internal static class AttributesTable
{
    public static TableForm Form { get; } = new(
        "attributes.csv", ["id", "year", "indicator", "value"], ["unit", "source_title", "source_url", "confidence"]);

    public static List<AttributeFact> Read(RowReader rows)
    {
        var keys = new KeyCheck<(string, int, string)>("indicator", "id, year and indicator");
        return rows.ReadAll(row =>
        {
            var fact = new AttributeFact(
                row.ActorId("id"), row.Year("year"), row.Required("indicator"), row.Number("value"), row.Text("unit"), row.Citation())
            {
                Attributes = row.Attributes(),
            };
            keys.Note(row, (fact.Id, fact.Year, fact.Indicator));
            return fact;
        });
    }

    /// <summary>The values of a row, in the order of the form.</summary>
    public static string[] Fields(AttributeFact f) =>
        [f.Id, FieldText.Year(f.Year), f.Indicator, FieldText.Number(f.Value), f.Unit, .. FieldText.Source(f.Citation)];
}
