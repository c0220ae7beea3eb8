using PartnershipGraph.Domain.Episodes;

namespace PartnershipGraph.Cli.Rendering;

/// <summary>Episodes of conduct as a table.</summary>
internal static class EpisodeTable
{
    public static ReportTable Of(IReadOnlyList<Episode> episodes, string id = "episodes", string title = "Episodes") => new(
        id,
        title,
        [
            Column.Text("Date"), Column.Text("Bearing"), Column.Text("Kind"), Column.Text("Who acts", "a"), Column.Text("What happened", "summary"),
            Column.Text("Confidence"), Column.Text("Source"),
        ],
        [
            .. episodes.Select(e => (IReadOnlyList<Cell>)
            [
                e.To is { } to ? $"{e.Date} to {to}" : e.Date.ToString(),
                e.Bearing.Word(),
                e.Kind,
                e.A,
                e.Summary,
                e.Source.Confidence.Word(),
                Cell.Of(e.Source),
            ]),
        ]);
}
