using PartnershipGraph.Domain.Episodes;

namespace PartnershipGraph.Storage.Neo4j.Rows;

/// <summary>An episode of conduct and its tie.</summary>
internal static class EpisodeRow
{
    public static PropertyMap Properties(Episode episode) => new PropertyMap()
        .Date("date", episode.Date)
        .Date("to", episode.To)
        .Text("kind", episode.Kind)
        .Word("bearing", episode.Bearing)
        .Text("summary", episode.Summary)
        .Citation(episode.Source)
        .Attributes(episode.Attributes);

    public static Episode? Read(string a, string b, RowValues row)
    {
        var (date, to, kind) = (row.Date("date"), row.Date("to"), row.Text("kind"));
        return a != b && date is not null && !(to?.FirstDay < date.Value.FirstDay) && Episode.Kinds.Contains(kind, StringComparer.Ordinal)
            && row.Word<Bearing>("bearing") is { } bearing && row.Text("summary").Length > 0
            ? new Episode(a, b, date.Value, to, kind, bearing, row.Text("summary"), row.Citation()) { Attributes = row.Attributes() }
            : null;
    }
}
