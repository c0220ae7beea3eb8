using System.Globalization;
using PartnershipGraph.Cli.Rendering;

namespace PartnershipGraph.Cli.Brief;

/// <summary>The ladders of the other sponsors and how many hold each rank.</summary>
internal static class OtherLaddersSection
{
    private const int sponsorsShown = 14;
    private const int namesShown = 6;

    public static ReportSection? Build(BriefContext brief)
    {
        var others = brief.Ladders.Where(l => l.Sponsor != brief.Lead && l.Partners > 0).ToList();
        if (others.Count == 0)
        {
            return null;
        }

        // Sponsors whose few titles stand on the common ladder are counted, not listed one by one.
        var shown = others.Where(l => l.Partners > 1).Take(sponsorsShown).ToList();
        var table = new ReportTable(
            "ladders",
            "",
            [
                Column.Text("Sponsor"), Column.Number("Partners"), Column.Number("Rank"), Column.Text("Title"), Column.Number("Hold it", "holders"),
                Column.Text("Who", "names"),
            ],
            [
                .. shown.SelectMany(l => l.Tiers.Where(t => t.Holders.Count > 0).Select((t, i) => (IReadOnlyList<Cell>)
                [
                    new Cell(i == 0 ? brief.Name(l.Sponsor) : "", l.Sponsor),
                    new Cell(i == 0 ? Cell.Of(l.Partners).Display : "", Cell.Of(l.Partners).Raw),
                    Cell.Of(t.Rank.Value),
                    TierTable.Titled(t.Name),
                    t.Holders.Count,
                    new Cell(
                        Names.List([.. t.Holders.Select(h => brief.Name(h.Opening.Partner))], namesShown),
                        string.Join("; ", t.Holders.Select(h => h.Opening.Partner))),
                ])),
            ]);
        var text = string.Create(
            CultureInfo.InvariantCulture,
            $"{others.Count} other sponsors have standing titles; {others.Count - shown.Count} of them, with one or few recorded titles, are left out here. Every sponsor has a ladder of its own: rank 2 of one is not rank 2 of another. For most sponsors the record is partial.");
        return new ReportSection("The ladders of others", [text], [table]);
    }
}
