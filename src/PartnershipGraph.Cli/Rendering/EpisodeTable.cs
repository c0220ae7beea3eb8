using PartnershipGraph.Domain.Episodes;

namespace PartnershipGraph.Cli.Rendering;

/// <summary>Episodes of conduct as a table.</summary>
internal static class EpisodeTable
{
    private const int latest = 15;

    /// <summary>Those of a pair: who acts says who is meant.</summary>
    public static ReportTable Of(IReadOnlyList<Episode> episodes, string id = "episodes", string title = "Episodes") =>
        Build(episodes, id, title, ColumnFor.Data);

    /// <summary>Those of an actor, with the other side of each; a person is shown the latest ones.</summary>
    public static ReportTable OfActor(IReadOnlyList<Episode> episodes) => Build(episodes, "episodes", "Episodes, the latest first", ColumnFor.All) with
    {
        ShownRows = [.. Enumerable.Range(0, episodes.Count).Reverse()],
        RowsShown = latest,
    };

    private static ReportTable Build(IReadOnlyList<Episode> episodes, string id, string title, ColumnFor otherSide) => new(
        id,
        title,
        [
            Column.Text("Date"), Column.Text("Bearing"), Column.Text("Kind"), Column.Text("Who acts", "a"), Column.Text("Towards", "b") with { For = otherSide },
            Column.Text("What happened", "summary"), Column.Text("Confidence"), Column.Text("Source"),
        ],
        [
            .. episodes.Select(e => (IReadOnlyList<Cell>)
            [
                e.To is { } to ? $"{e.Date} to {to}" : e.Date.ToString(),
                e.Bearing.Word(),
                e.Kind,
                e.A,
                e.B,
                e.Summary,
                e.Source.Confidence.Word(),
                Cell.Of(e.Source),
            ]),
        ]);
}
