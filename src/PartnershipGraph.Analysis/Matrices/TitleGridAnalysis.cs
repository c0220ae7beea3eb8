using PartnershipGraph.Analysis.Profiles;
using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Domain;
using PartnershipGraph.Domain.Partnerships;

namespace PartnershipGraph.Analysis.Matrices;

/// <summary>The grid of sponsors by partners.</summary>
public static class TitleGridAnalysis
{
    /// <summary>From so many partners on a sponsor is worth a row of its own, where there are such sponsors.</summary>
    public const int LeastPartners = 2;

    /// <summary>The grid of the sponsors with the most partners.</summary>
    /// <param name="records">The rows that the network was made from.</param>
    /// <param name="network">The network of titles alone.</param>
    /// <param name="most">How many sponsors it may have.</param>
    /// <exception cref="UsageException">The network has other layers than titles.</exception>
    public static TitleGrid Of(PartnershipRecords records, Snapshot network, int most)
    {
        if (network.Options.Layers is not [{ Kind: LayerKind.Partnership }])
        {
            throw new UsageException("a sponsor gives titles: with --directed ask for the layer partnership alone");
        }

        var all = SponsorLadders.All(records.Ladders, network.Book, network.Options.AsOf).Where(l => l.Partners > 0).ToList();
        List<SponsorLadder> several = [.. all.Where(l => l.Partners >= LeastPartners)];
        List<SponsorLadder> sponsors = [.. (several.Count > 0 ? several : all).Take(most)];
        var rows = sponsors.Index().ToDictionary(s => s.Item.Sponsor, s => s.Index, StringComparer.Ordinal);
        List<TieCell> cells =
        [
            .. network.Book.All.Where(h => rows.ContainsKey(h.Key.Sponsor) && h.Value.State != SideState.NeverCoded)
                .OrderBy(h => rows[h.Key.Sponsor]).ThenBy(h => h.Key.Partner, StringComparer.Ordinal)
                .Select(h => Cell(h.Key.Sponsor, h.Key.Partner, h.Value)),
        ];
        return new TitleGrid
        {
            Snapshot = network,
            Sponsors = sponsors,
            LeftOut = [.. all.Select(l => l.Sponsor).Where(s => !rows.ContainsKey(s)).Order(StringComparer.Ordinal)],
            Regions =
            [
                .. cells.Select(c => c.Second).Distinct(StringComparer.Ordinal)
                    .GroupBy(p => records.Actors[p].Region, StringComparer.Ordinal)
                    .OrderBy(g => g.Key.Length == 0).ThenBy(g => g.Key, StringComparer.Ordinal)
                    .Select(g => (g.Key, (IReadOnlyList<string>)[.. g.Order(StringComparer.Ordinal)])),
            ],
            Cells = cells,
        };

        TieCell Cell(string sponsor, string partner, TitleHistory history) => history.Standing is { } spell
            ? new TieCell(sponsor, partner, TieCellState.Tied, network.Options.WeightOf(spell, records.Ladders) / network.MaxWeight) { Given = spell }
            : new TieCell(sponsor, partner, TieCellState.Ended, 0);
    }
}
