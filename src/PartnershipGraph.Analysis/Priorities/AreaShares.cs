using PartnershipGraph.Analysis.Hedging;
using PartnershipGraph.Domain.Actors;

namespace PartnershipGraph.Analysis.Priorities;

/// <summary>Counts a sponsor's partners region by region.</summary>
internal sealed class AreaShares(IReadOnlyList<Actor> others, IReadOnlyDictionary<string, Holding> holdings, int rankCount)
{
    private readonly double allWeight = Sum(holdings.Values);

    /// <summary>The regions, or with <paramref name="bySubregion"/> their subregions, by ratio from the largest, undefined last.</summary>
    /// <param name="named">The actors whose regions have a row, present or not.</param>
    /// <param name="bySubregion">Whether regions are divided.</param>
    public IReadOnlyList<AreaShare> Of(IEnumerable<Actor> named, bool bySubregion)
    {
        var present = others.ToLookup(Key);
        return
        [
            .. named.Select(Key).Distinct()
                .Select(k => Share(k, [.. present[k]]))
                .OrderByDescending(a => a.Ratio.Value is { } ratio ? Math.Round(ratio, 12) : -1)
                .ThenByDescending(a => a.States)
                .ThenBy(a => a.Region, StringComparer.Ordinal).ThenBy(a => a.Subregion, StringComparer.Ordinal),
        ];

        (string Region, string? Subregion) Key(Actor a) => (a.Region, bySubregion ? a.Subregion : null);
    }

    private AreaShare Share((string Region, string? Subregion) area, List<Actor> states)
    {
        List<Holding> held = [.. states.Select(s => holdings.GetValueOrDefault(s.Id)).OfType<Holding>()];
        return new AreaShare
        {
            Region = area.Region,
            Subregion = area.Subregion,
            States = states.Count,
            Partners = held.Count,
            ByRank = [.. Enumerable.Range(1, rankCount).Select(r => held.Count(h => h.Rank == r))],
            OnOtherLadders = held.Count(h => h.Rank is null),
            Weight = Sum(held),
            Share = states.Count == 0 ? IndexValue.Null("no states") : (double)held.Count / states.Count,
            Ratio = Ratio(held.Count, holdings.Count, states.Count),
            WeightRatio = Ratio(Sum(held), allWeight, states.Count),
        };
    }

    /// <summary>Of the counts themselves, so that an even share is exactly 1.</summary>
    private IndexValue Ratio(double here, double all, int states) =>
        states == 0 ? IndexValue.Null("no states")
        : all == 0 ? IndexValue.Null("no partners")
        : here * others.Count / (all * states);

    private static double Sum(IEnumerable<Holding> holdings) => holdings.OrderBy(h => h.Weight).Sum(h => h.Weight);
}
