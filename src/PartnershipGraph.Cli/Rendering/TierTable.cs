using PartnershipGraph.Analysis.Profiles;
using PartnershipGraph.Cli.Arguments;
using PartnershipGraph.Domain.Ladders;

namespace PartnershipGraph.Cli.Rendering;

/// <summary>Ladders as tables.</summary>
internal static class TierTable
{
    private const int namesShown = 12;

    /// <summary>One sponsor's ladder: a row a rank, with the names of its holders.</summary>
    public static ReportTable Of(Question asked, SponsorLadder ladder, int namesShown) => new(
        "ladder",
        "",
        [Column.Number("Rank"), Column.Text("Title (the tier's name)", "title"), Column.Number("Partners"), Column.Text("Who", "holders")],
        [
            .. ladder.Tiers.Select(t => (IReadOnlyList<Cell>)[Cell.Of(t.Rank.Value), Titled(t.Name), t.Holders.Count, Holders(asked, t, namesShown)]),
        ]);

    /// <summary>Several ladders in one table.</summary>
    public static ReportTable OfAll(Question asked, IReadOnlyList<SponsorLadder> ladders) => new(
        "ladders",
        "",
        [
            Column.Text("Sponsor"), Column.Text("Ladder"), Column.Number("Rank"), Column.Text("Title (the tier's name)", "title"),
            Column.Number("Partners"), Column.Text("Who", "holders"),
        ],
        [
            .. ladders.SelectMany(l => l.Tiers.Select(t => (IReadOnlyList<Cell>)
            [
                asked.Records.Actors[l.Sponsor].Name, l.Ladder.Id, Cell.Of(t.Rank.Value), Titled(t.Name), t.Holders.Count,
                Holders(asked, t, namesShown),
            ])),
        ]);

    /// <summary>A title in both languages, where both are known.</summary>
    public static string Titled(LadderTitle title) => Titled(title.Title, title.TitleOriginal);

    public static string Titled(string title, string original) =>
        original.Length == 0 ? title : title.Length == 0 ? original : $"{title} {original}";

    private static Cell Holders(Question asked, Tier tier, int namesShown)
    {
        var names = tier.Holders.Select(h => asked.Records.Actors[h.Opening.Partner].Name).Order(StringComparer.Ordinal).ToList();
        return new Cell(Names.List(names, namesShown), string.Join("; ", names));
    }
}
