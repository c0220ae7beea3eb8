using PartnershipGraph.Analysis.Hedging;
using PartnershipGraph.Analysis.Snapshots;

namespace PartnershipGraph.Analysis.Overlap;

/// <summary>Sorts the actors of a network into the 2×2 of alliance and partnership.</summary>
internal static class WhoIsWhere
{
    /// <summary>Sums of rounded weights that reach the threshold reach it.</summary>
    private const double rounding = 1e-9;

    /// <summary>The places of all actors but the two powers, by id.</summary>
    public static IReadOnlyList<Place> Of(Snapshot network, DefensePacts pacts, OverlapOptions options)
    {
        var ties = network.Ties.Where(t => t.Has(options.With)).ToDictionary(t => t.Other(options.With), StringComparer.Ordinal);
        return [.. network.Actors.Select(a => a.Id).Where(id => id != options.Pole && id != options.With).Select(PlaceOf)];

        Place PlaceOf(string id)
        {
            var tie = ties.TryGetValue(id, out var found) ? TitleLayer.WeightOf(found, network.Options) / network.MaxWeight : 0;
            var allied = pacts.Unite(id, options.Pole);
            return new Place(id, allied, tie, CellOf(allied, tie >= options.Threshold - rounding));
        }
    }

    private static OverlapCell CellOf(bool allied, bool partnered) => (allied, partnered) switch
    {
        (true, true) => OverlapCell.AlliedHedger,
        (true, false) => OverlapCell.AlliedOnly,
        (false, true) => OverlapCell.Leaning,
        _ => OverlapCell.Unattached,
    };
}
