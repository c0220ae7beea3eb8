using System.Globalization;
using PartnershipGraph.Analysis.Profiles;
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

        // A person is shown the sponsors with the most titles; every one is taken away.
        var rows = others.SelectMany(l => l.Tiers.Where(t => t.Holders.Count > 0).Select((t, i) => Row(l, t, isFirst: i == 0))).ToList();
        var shown = others.Where(l => l.Partners > 1).Take(sponsorsShown).Sum(l => l.Tiers.Count(t => t.Holders.Count > 0));
        var table = new ReportTable(
            "ladders",
            "",
            [
                Column.Text("Sponsor"), Column.Number("Partners"), Column.Number("Rank"), Column.Text("Title"), Column.Number("Hold it", "holders"),
                Column.Text("Who", "names"),
            ],
            rows)
        {
            RowsShown = shown,
        };
        var text = string.Create(
            CultureInfo.InvariantCulture,
            $"{Count.Of(others.Count, "other sponsor has", "other sponsors have")} standing titles; those with the most come first. Every sponsor has a ladder of its own: rank 2 of one is not rank 2 of another. For most sponsors the record is partial.");
        return new ReportSection("The ladders of others", [text], [table]);

        IReadOnlyList<Cell> Row(SponsorLadder l, Tier t, bool isFirst) =>
        [
            new Cell(isFirst ? brief.Name(l.Sponsor) : "", l.Sponsor),
            new Cell(isFirst ? Cell.Of(l.Partners).Display : "", Cell.Of(l.Partners).Raw),
            Cell.Of(t.Rank.Value),
            TierTable.Titled(t.Name),
            t.Holders.Count,
            TierTable.Holders(brief.Asked, t.Holders, namesShown),
        ];
    }
}
