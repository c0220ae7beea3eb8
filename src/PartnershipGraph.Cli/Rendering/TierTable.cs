using PartnershipGraph.Analysis.Profiles;
using PartnershipGraph.Cli.Arguments;
using PartnershipGraph.Domain.Ladders;
using PartnershipGraph.Domain.Partnerships;

namespace PartnershipGraph.Cli.Rendering;

/// <summary>Ladders as tables.</summary>
internal static class TierTable
{
    private const int namesShown = 12;

    /// <summary>One sponsor's ladder: a row a rank, with the names of its holders.</summary>
    public static ReportTable Of(Question asked, SponsorLadder ladder) => new(
        "ladder",
        "",
        [Column.Number("Rank"), Column.Text("Title (the tier's name)", "title"), Column.Number("Partners"), Column.Text("Who", "holders")],
        [
            .. ladder.Tiers.Select(t => (IReadOnlyList<Cell>)
                [Cell.Of(t.Rank.Value), Titled(t.Name), t.Holders.Count, Holders(asked, t.Holders, int.MaxValue)]),
        ]);

    /// <summary>The titles of a sponsor that stand on other ladders than the one most of its titles stand on.</summary>
    public static ReportTable OfOthers(Question asked, SponsorLadder ladder) => new(
        "other_ladders",
        "On other ladders",
        [Column.Text("Ladder"), Column.Number("Rank"), Column.Text("Title"), Column.Text("Partner")],
        [
            .. ladder.OnOtherLadders.Select(s => (IReadOnlyList<Cell>)
            [
                s.Opening.Ladder, Cell.Of(s.Rank.Value), Titled(s.Opening.Title, s.Opening.TitleOriginal), asked.Records.Actors[s.Opening.Partner].Name,
            ]),
        ]);

    /// <summary>Several ladders in one table.</summary>
    public static ReportTable OfAll(Question asked, IReadOnlyList<SponsorLadder> ladders) => new(
        "ladders",
        "",
        [
            Column.Text("Sponsor"), Column.Text("Ladder"), Column.Number("Rank"), Column.Text("Title (the tier's name)", "title"),
            Column.Number("Partners"), Column.Text("Who", "holders"),
        ],
        [.. ladders.SelectMany(l => Rows(asked, l))]);

    /// <summary>A title in both languages, where both are known; empty where there is none.</summary>
    public static string Titled(LadderTitle? title) => title is null ? "" : Titled(title.Title, title.TitleOriginal);

    public static string Titled(string title, string original) =>
        original.Length == 0 ? title : title.Length == 0 ? original : $"{title} {original}";

    /// <summary>Names for a person, the first few of many; all of them for a program.</summary>
    public static Cell Holders(Question asked, IEnumerable<TitleSpell> spells, int most)
    {
        var names = spells.Select(h => asked.Records.Actors[h.Opening.Partner].Name).Order(StringComparer.Ordinal).ToList();
        return new Cell(Names.List(names, most), string.Join("; ", names));
    }

    private static IEnumerable<IReadOnlyList<Cell>> Rows(Question asked, SponsorLadder ladder)
    {
        var name = asked.Records.Actors[ladder.Sponsor].Name;
        var own = ladder.Tiers.Select(t => (IReadOnlyList<Cell>)
            [name, ladder.Ladder.Id, Cell.Of(t.Rank.Value), Titled(t.Name), t.Holders.Count, Holders(asked, t.Holders, namesShown)]);
        var others = ladder.OnOtherLadders.GroupBy(s => (s.Opening.Ladder, s.Rank.Value))
            .OrderBy(g => g.Key.Ladder, StringComparer.Ordinal).ThenBy(g => g.Key.Value)
            .Select(g => (IReadOnlyList<Cell>)
                [name, g.Key.Ladder, g.Key.Value, Titled(g.First().Opening.Title, g.First().Opening.TitleOriginal), g.Count(), Holders(asked, g, namesShown)]);
        return own.Concat(others);
    }
}
