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
        PartialDate? begun = null;
        foreach (var date in DatesOf(sides))
        {
            var stands = Stands(sides, combine, date.FirstDay);
            if (stands && begun is null)
            {
                begun = date;
            }
            else if (!stands && begun is not null)
            {
                yield return new TieSpell(a, b, DateSpan.Between(begun, date));
                begun = null;
            }
        }

        if (begun is not null)
        {
            yield return new TieSpell(a, b, DateSpan.Between(begun, null));
        }
    }

    /// <summary>The days on which something was said, each once, as exactly as it is known.</summary>
    private static IEnumerable<PartialDate> DatesOf(IEnumerable<TitleHistory> sides) =>
        sides.SelectMany(s => s.Events).Where(e => e.CountsForTie).Select(e => e.Date)
            .GroupBy(d => d.FirstDay)
            .OrderBy(g => g.Key)
            .Select(g => g.MaxBy(d => d.Precision));

    /// <summary>As in a network, with every title weighing 1: a side that closed counts 0, one never coded does not count.</summary>
    private static bool Stands(IReadOnlyList<TitleHistory> sides, TieCombination combine, DateOnly day)
    {
        var states = sides.Select(s => TitleHistory.Compile(s.Events.Where(e => e.Date.FirstDay <= day)).State);
        return combine.Join([.. states.Where(s => s != SideState.NeverCoded).Select(s => s == SideState.Open ? 1.0 : 0.0)]) > 0;
    }
}
