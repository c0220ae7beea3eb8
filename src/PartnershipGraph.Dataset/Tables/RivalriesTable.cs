using PartnershipGraph.Dataset.Csv;
using PartnershipGraph.Domain.Rivalries;

namespace PartnershipGraph.Dataset.Tables;

/// <summary>rivalries.csv.</summary>
internal static class RivalriesTable
{
    public static TableForm Form { get; } = new(
        "rivalries.csv", ["a", "b"], ["magnitude", "from", "to", "source_title", "source_url", "confidence"]);

    public static List<Rivalry> Read(RowReader rows) => rows.ReadAll(row =>
    {
        var rivalry = new Rivalry(
            row.ActorId("a"), row.ActorId("b"), row.OptionalNumber("magnitude", 0, 1) ?? 1, row.Span(), row.Citation())
        {
            Attributes = row.Attributes(),
        };
        SelfCheck.Note(row, rivalry.A, "b", rivalry.B);
        return rivalry;
    });

    /// <summary>The values of a row, in the order of the form.</summary>
    public static string[] Fields(Rivalry r) =>
        [r.A, r.B, FieldText.Number(r.Magnitude), .. FieldText.Span(r.Span), .. FieldText.Source(r.Source)];
}
