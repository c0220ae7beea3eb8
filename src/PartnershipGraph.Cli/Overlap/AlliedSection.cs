using PartnershipGraph.Analysis.Overlap;
using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Cli.Arguments;
using PartnershipGraph.Cli.Rendering;

namespace PartnershipGraph.Cli.Overlap;

/// <summary>How deep each ally's tie to the other power is.</summary>
internal static class AlliedSection
{
    public static ReportSection Of(Question asked, OverlapResult result)
    {
        var with = result.Options.With;
        var rows = result.States.Where(s => s.Place.AlliedHedging > 0)
            .OrderByDescending(s => s.Place.AlliedHedging).ThenBy(s => s.Place.Id, StringComparer.Ordinal)
            .Select(s => (IReadOnlyList<Cell>)
                [s.Place.Id, asked.Records.Actors[s.Place.Id].Name, Cell.Of(s.Place.AlliedHedging, 2), .. TitleOf(s.Place.Id)]);
        return new ReportSection(
            $"Allies of {asked.Records.Actors[result.Options.Pole].Name} with a title tie to {asked.Records.Actors[with].Name}",
            [],
            [
                new ReportTable(
                    "allied_hedging",
                    "",
                    [Column.Text("Id"), Column.Text("Name"), Column.Number("AHX"), Column.Text("Said by", "sponsor"), Column.Text("Title"), Column.Text("Since")],
                    [.. rows])
                {
                    RowsShown = 40,
                    Note = "AHX: depth of an ally's title tie to the other power, 1 = deepest. Where both say something the weaker side counts, unless --combine says otherwise.",
                },
            ]);

        IEnumerable<Cell> TitleOf(string id)
        {
            var said = result.Snapshot.Ties.Single(t => t.Has(id) && t.Has(with)).Sides.Where(s => s.Title is not null).ToList();
            return [Each(s => s.Sponsor), Each(s => s.Title!.Opening.Title), Each(s => s.Title!.Opening.Date.ToString())];

            Cell Each(Func<TieSide, string> of) => string.Join("; ", said.Select(of));
        }
    }
}
