using PartnershipGraph.Dataset.Csv;
using PartnershipGraph.Domain.Actors;

namespace PartnershipGraph.Dataset.Tables;

/// <summary>actors.csv.</summary>
internal static class ActorsTable
{
    public static TableForm Form { get; } = new(
        "actors.csv",
        ["id", "name", "kind"],
        ["iso2", "iso3", "cow", "region", "subregion", "capital", "latitude", "longitude", "aliases", "from", "to"]);

    public static List<Actor> Read(RowReader rows)
    {
        var keys = new KeyCheck<string>("id", "id");
        return rows.ReadAll(row =>
        {
            var actor = new Actor
            {
                Id = row.Required("id"),
                Name = row.Required("name"),
                Kind = row.Word<ActorKind>("kind"),
                Iso2 = row.Text("iso2"),
                Iso3 = row.Text("iso3"),
                Cow = row.Text("cow"),
                Region = row.Text("region"),
                Subregion = row.Text("subregion"),
                Capital = row.Text("capital"),
                Latitude = row.OptionalNumber("latitude", -90, 90),
                Longitude = row.OptionalNumber("longitude", -180, 180),
                Aliases = row.Texts("aliases"),
                Existence = row.Span(),
                Attributes = row.Attributes(),
            };
            keys.Note(row, actor.Id);
            return actor;
        });
    }

    /// <summary>The values of a row, in the order of the form.</summary>
    public static string[] Fields(Actor a) =>
    [
        a.Id, a.Name, FieldText.Word(a.Kind), a.Iso2, a.Iso3, a.Cow, a.Region, a.Subregion, a.Capital, FieldText.Number(a.Latitude), FieldText.Number(a.Longitude),
        FieldText.List(a.Aliases), .. FieldText.Span(a.Existence),
    ];
}
