using PartnershipGraph.Domain.Actors;

namespace PartnershipGraph.Storage.Neo4j.Rows;

/// <summary>An actor and its node.</summary>
internal static class ActorRow
{
    public static PropertyMap Properties(Actor actor) => new PropertyMap()
        .Text("name", actor.Name)
        .Text("iso2", actor.Iso2)
        .Text("iso3", actor.Iso3)
        .Text("cow", actor.Cow)
        .Text("region", actor.Region)
        .Text("subregion", actor.Subregion)
        .Text("capital", actor.Capital)
        .Value("latitude", actor.Latitude)
        .Value("longitude", actor.Longitude)
        .Value("aliases", actor.Aliases.Count == 0 ? null : actor.Aliases.ToList())
        .Span(actor.Existence)
        .Attributes(actor.Attributes);

    /// <summary>The actor; null where the node lacks an id, a name or the label of a kind.</summary>
    public static Actor? Read(IEnumerable<string> labels, RowValues row)
    {
        var kinds = labels.Select(Words<ActorKind>.Find).OfType<ActorKind>().Order().ToList();
        return row.Text("id").Length == 0 || row.Text("name").Length == 0 || kinds.Count == 0 || row.Span() is not { } existence
            ? null
            : new Actor
            {
                Id = row.Text("id"),
                Name = row.Text("name"),
                Kind = kinds[0],
                Iso2 = row.Text("iso2"),
                Iso3 = row.Text("iso3"),
                Cow = row.Text("cow"),
                Region = row.Text("region"),
                Subregion = row.Text("subregion"),
                Capital = row.Text("capital"),
                Latitude = row.Number("latitude", -90, 90),
                Longitude = row.Number("longitude", -180, 180),
                Aliases = row.Texts("aliases"),
                Existence = existence,
                Attributes = row.Attributes(),
            };
    }
}
