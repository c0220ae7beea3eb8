using PartnershipGraph.Analysis.Reasons;
using PartnershipGraph.Cli.Arguments;
using PartnershipGraph.Cli.Rendering;

namespace PartnershipGraph.Cli.Reasons;

/// <summary>How many partners of each sponsor are its rivals' too.</summary>
internal static class ExclusivitySection
{
    private const int rivalsShown = 6;

    public static ReportSection Of(Question asked, ReasonsResult result) => new(
        "Whom a title excludes",
        [],
        [
            new ReportTable(
                "sponsors",
                "",
                [
                    Column.Text("Sponsor"), Column.Number("Partners"), Column.Number("hold a rival's title", "titled"), Column.Number("allied with a rival", "allied"),
                    Column.Number("either", "shared"), Column.Number("Share"), Column.Number("of all others", "share_of_all"), Column.Text("Rivals"),
                ],
                [.. result.Sponsors.Select(s => Row(asked, s))])
            {
                RowsShown = 20,
                Note = "Share: either, of the partners (states and organisations with a standing title). Of all others: the same share of all actors of the network, "
                    + "partners or not; only a share below it would speak of exclusion. Rivals by rivalries.csv on the day; (poles): none is recorded, so the other poles.",
            },
            .. result.Options.Sponsor is null ? [] : result.Sponsors.Select(s => Names(asked, s)),
        ]);

    /// <summary>A row a sponsor, with ids.</summary>
    public static ReportTable Complete(Question asked, ReasonsResult result) => new(
        "sponsors",
        "",
        [
            Column.Text("id"), Column.Text("name"), Column.Number("partners"), Column.Number("titled"), Column.Number("allied"), Column.Number("shared"),
            Column.Number("share"), Column.Number("share_of_all"), Column.Text("rivals"), Column.Text("rivals_are_recorded"), Column.Text("shared_ids"),
        ],
        [
            .. result.Sponsors.Select(s => (IReadOnlyList<Cell>)
            [
                s.Sponsor, asked.Records.Actors[s.Sponsor].Name, s.Partners.Count, s.Titled.Count, s.Allied.Count, s.Shared.Count, Cell.Of(s.Share),
                Cell.Of(s.ShareOfAll), string.Join("; ", s.Rivals), s.RivalsAreRecorded ? "true" : "false", string.Join("; ", s.Shared),
            ]),
        ]);

    private static IReadOnlyList<Cell> Row(Question asked, NonExclusivity s) =>
    [
        asked.Records.Actors[s.Sponsor].Name, s.Partners.Count, s.Titled.Count, s.Allied.Count, s.Shared.Count, Cell.Of(s.Share, 2), Cell.Of(s.ShareOfAll, 2),
        Names(asked, s.Rivals, rivalsShown) + (s.RivalsAreRecorded ? "" : " (poles)"),
    ];

    private static ReportTable Names(Question asked, NonExclusivity s) => new(
        "partners",
        $"Partners of {asked.Records.Actors[s.Sponsor].Name} by name",
        [Column.Text("Partners"), Column.Number("How many", "count"), Column.Text("Who", "names")],
        [
            .. new (string What, List<string> Who)[]
            {
                ("hold a rival's title and are allied with a rival", [.. s.Titled.Intersect(s.Allied, StringComparer.Ordinal)]),
                ("hold a rival's title", [.. s.Titled.Except(s.Allied, StringComparer.Ordinal)]),
                ("are allied with a rival", [.. s.Allied.Except(s.Titled, StringComparer.Ordinal)]),
                ("neither", [.. s.Partners.Except(s.Shared, StringComparer.Ordinal)]),
            }.Select(g => (IReadOnlyList<Cell>)[g.What, g.Who.Count, Names(asked, g.Who, int.MaxValue)]),
        ]);

    private static string Names(Question asked, IEnumerable<string> ids, int most) =>
        Rendering.Names.List([.. ids.Select(id => asked.Records.Actors[id].Name).Order(StringComparer.Ordinal)], most);
}
