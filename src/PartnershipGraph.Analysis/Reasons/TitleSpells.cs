using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Domain.Partnerships;
using PartnershipGraph.Domain.Time;

namespace PartnershipGraph.Analysis.Reasons;

/// <summary>When pairs were tied by titles. Another title in the place of one is the same tie: an upgrade or a new name is no exit.</summary>
internal static class TitleSpells
{
    /// <summary>The spells of every pair, by pair, then day.</summary>
    public static IEnumerable<TieSpell> Of(TitleBook book, TieCombination combine) =>
        book.All.GroupBy(h => TitleTies.Ordered(h.Key.Sponsor, h.Key.Partner))
            .OrderBy(g => g.Key.First, StringComparer.Ordinal).ThenBy(g => g.Key.Second, StringComparer.Ordinal)
            .SelectMany(g => OfPair(g.Key.First, g.Key.Second, [.. g.Select(h => h.Value)], combine));

    private static IEnumerable<TieSpell> OfPair(string a, string b, IReadOnlyList<TitleHistory> sides, TieCombination combine)
    {
        DateOnly? begun = null;
        foreach (var day in sides.SelectMany(s => s.Events).Where(e => e.CountsForTie).Select(e => e.Date.FirstDay).Distinct().Order())
        {
            var stands = Stands(sides, combine, day);
            if (stands && begun is null)
            {
                begun = day;
            }
            else if (!stands && begun is not null)
            {
                yield return new TieSpell(a, b, new DateSpan(begun, day));
                begun = null;
            }
        }

        if (begun is not null)
        {
            yield return new TieSpell(a, b, new DateSpan(begun, null));
        }
    }

    /// <summary>As in a network, with every title weighing 1: a side that closed counts 0, one never coded does not count.</summary>
    private static bool Stands(IReadOnlyList<TitleHistory> sides, TieCombination combine, DateOnly day)
    {
        var states = sides.Select(s => TitleHistory.Compile(s.Events.Where(e => e.Date.FirstDay <= day)).State);
        return combine.Join([.. states.Where(s => s != SideState.NeverCoded).Select(s => s == SideState.Open ? 1.0 : 0.0)]) > 0;
    }
}
