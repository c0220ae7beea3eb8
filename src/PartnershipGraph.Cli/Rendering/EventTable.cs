using PartnershipGraph.Cli.Arguments;
using PartnershipGraph.Domain.Partnerships;

namespace PartnershipGraph.Cli.Rendering;

/// <summary>Histories of titles, event by event, with sources.</summary>
internal static class EventTable
{
    public static ReportTable Of(Question asked, string id, string title, IEnumerable<TitleHistory> histories)
    {
        var actors = asked.Records.Actors;
        var events = histories.SelectMany(h => h.Events)
            .OrderBy(e => actors[e.Sponsor].Name, StringComparer.Ordinal).ThenBy(e => actors[e.Partner].Name, StringComparer.Ordinal)
            .ThenBy(e => e.Date.FirstDay).ThenBy(e => e.Kind);
        return new ReportTable(
            id,
            title,
            [
                Column.Text("Sponsor"), Column.Text("Partner"), Column.Text("Date"), Column.Text("Event"), Column.Number("Rank"),
                Column.Text("Title"), Column.Text("Confidence"), Column.Text("Source"),
            ],
            [
                .. events.Select(e => (IReadOnlyList<Cell>)
                [
                    new Cell(actors[e.Sponsor].Name, e.Sponsor),
                    new Cell(actors[e.Partner].Name, e.Partner),
                    e.Date.ToString(),
                    e.Kind.Word(),
                    e.Rank?.ToString() ?? "",
                    TierTable.Titled(e.Title, e.TitleOriginal),
                    e.Source.Confidence.Word(),
                    Cell.Of(e.Source),
                ]),
            ]);
    }
}
