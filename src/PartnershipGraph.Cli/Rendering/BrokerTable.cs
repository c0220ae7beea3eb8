using PartnershipGraph.Analysis.Brokerage;
using PartnershipGraph.Cli.Arguments;

namespace PartnershipGraph.Cli.Rendering;

/// <summary>Who brokers between whom, for reading.</summary>
internal static class BrokerTable
{
    private const int idsShown = 12;

    /// <summary>Every actor; without direction gatekeeper and representative are one number and one column.</summary>
    public static ReportTable Of(Question asked, BrokerResult result, int shown)
    {
        var directed = result.Snapshot.Options.Directed;
        var digits = result.Weighted ? 2 : 0;
        List<Column> columns = [Column.Text("Id"), Column.Text("Name"), Column.Text("Bloc"), Column.Number("Liaison"), Column.Number("Coordinator"), Column.Number("Itinerant")];
        columns.AddRange(directed
            ? [Column.Number("Gatekeeper"), Column.Number("Representative")]
            : [Column.Number("Gatekeeper/representative", "gatekeeper_representative")]);
        columns.Add(Column.Number("Total"));
        return new ReportTable("brokers", "Roles, most liaison first", columns, [.. Ordered(result).Select(Row)])
        {
            RowsShown = shown,
            Note = "A broker v stands between a and b, tied to both, where these two are not tied. Liaison: three blocs. Coordinator: all of one bloc. "
                + "Itinerant: a and b of one bloc, v of another. " + (directed
                    ? "Gatekeeper: v and b of one bloc. Representative: a and v of one bloc. "
                    : "Gatekeeper/representative: v and one of them of one bloc; both orders of a pair count, and the two roles are equal without direction. ")
                + (result.Weighted ? "A pair counts by its weaker tie over the number of its brokers." : "A pair counts 1."),
        };

        IReadOnlyList<Cell> Row(BrokerEntry e) =>
        [
            e.Id, asked.Records.Actors[e.Id].Name, e.Bloc, Cell.Of(e.Liaison, digits), Cell.Of(e.Coordinator, digits), Cell.Of(e.Itinerant, digits), Cell.Of(e.Gatekeeper, digits),
            .. directed ? [Cell.Of(e.Representative, digits)] : Array.Empty<Cell>(), Cell.Of(e.Total, digits),
        ];
    }

    /// <summary>The blocs, the largest first.</summary>
    public static ReportTable Blocs(BrokerResult result) => new(
        "blocs",
        $"Blocs by {result.By}",
        [Column.Text("Bloc"), Column.Number("Actors"), Column.Text("Members")],
        [
            .. result.States.GroupBy(s => s.Bloc, StringComparer.Ordinal)
                .OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal)
                .Select(g => (IReadOnlyList<Cell>)
                    [g.Key, g.Count(), new Cell(Names.List([.. g.Select(s => s.Id)], idsShown), string.Join("; ", g.Select(s => s.Id)))]),
        ]);

    public static string Reading(Question asked, BrokerResult result)
    {
        var top = Ordered(result).Where(e => e.Liaison > 0).Take(3).Select(e => asked.Records.Actors[e.Id].Name).ToList();
        return top.Count == 0
            ? $"No actor stands between two others of two other blocs (blocs by {result.By})."
            : $"Between actors of different blocs that are not tied to each other, {string.Join(", ", top)} {(top.Count == 1 ? "stands" : "stand")} most often, being of neither bloc (liaison; blocs by {result.By}).";
    }

    private static IEnumerable<BrokerEntry> Ordered(BrokerResult result) => result.States
        .OrderByDescending(e => Math.Round(e.Liaison, 9)).ThenByDescending(e => Math.Round(e.Total, 9)).ThenBy(e => e.Id, StringComparer.Ordinal);
}
