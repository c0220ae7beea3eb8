using PartnershipGraph.Dataset.Csv;
using PartnershipGraph.Domain.Substance;

namespace PartnershipGraph.Dataset.Tables;

/// <summary>substance.csv.</summary>
internal static class SubstanceTable
{
    public static TableForm Form { get; } = new(
        "substance.csv", ["source", "target", "year", "indicator", "value"], ["unit", "source_title", "source_url", "confidence"]);

    public static List<SubstanceFact> Read(RowReader rows)
    {
        var keys = new KeyCheck<(string, string, int, string)>("indicator", "source, target, year and indicator");
        return rows.ReadAll(row =>
        {
            var fact = new SubstanceFact(
                row.ActorId("source"), row.ActorId("target"), row.Year("year"), row.Required("indicator"), row.Number("value"),
                row.Text("unit"), row.Citation())
            {
                Attributes = row.Attributes(),
            };
            SelfCheck.Note(row, fact.Source, "target", fact.Target);
            keys.Note(row, (fact.Source, fact.Target, fact.Year, fact.Indicator));
            return fact;
        });
    }

    /// <summary>The values of a row, in the order of the form.</summary>
    public static string[] Fields(SubstanceFact f) =>
        [f.Source, f.Target, FieldText.Year(f.Year), f.Indicator, FieldText.Number(f.Value), f.Unit, .. FieldText.Source(f.Citation)];
}
