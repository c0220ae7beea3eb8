using PartnershipGraph.Dataset.Csv;
using PartnershipGraph.Dataset.Errors;
using PartnershipGraph.Domain.Episodes;

namespace PartnershipGraph.Dataset.Tables;

/// <summary>episodes.csv.</summary>
internal static class EpisodesTable
{
    public static TableForm Form { get; } = new(
        "episodes.csv", ["a", "b", "date", "kind", "bearing", "summary"], ["to", "source_title", "source_url", "confidence"]);

    public static List<Episode> Read(RowReader rows) => rows.ReadAll(row =>
    {
        var episode = new Episode(
            row.ActorId("a"), row.ActorId("b"), row.Date("date"), row.OptionalDate("to"), row.Required("kind").ToLowerInvariant(),
            row.Word<Bearing>("bearing"), row.Required("summary"), row.Citation())
        {
            Attributes = row.Attributes(),
        };
        SelfCheck.Note(row, episode.A, "b", episode.B);
        if (episode.Kind.Length > 0 && !Episode.Kinds.Contains(episode.Kind, StringComparer.Ordinal))
        {
            row.Fail("kind", DataRule.UnknownWord, $"'{episode.Kind}' is no kind", $"Write one of {string.Join(", ", Episode.Kinds)}.");
        }

        if (episode.To is { } to && to.FirstDay < episode.Date.FirstDay)
        {
            row.Fail("to", DataRule.FromAfterTo, $"the episode ends ({to}) before it begins ({episode.Date})", "Exchange or correct the two dates.");
        }

        return episode;
    });

    /// <summary>The values of a row, in the order of the form.</summary>
    public static string[] Fields(Episode e) =>
        [e.A, e.B, FieldText.Date(e.Date), e.Kind, FieldText.Word(e.Bearing), e.Summary, FieldText.Date(e.To), .. FieldText.Source(e.Source)];
}
