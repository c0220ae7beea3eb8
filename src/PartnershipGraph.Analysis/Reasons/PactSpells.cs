using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Domain.Alliances;
using PartnershipGraph.Domain.Time;

namespace PartnershipGraph.Analysis.Reasons;

/// <summary>When pairs were allied. A pact that follows another without a day between goes on.</summary>
internal static class PactSpells
{
    /// <summary>The spells of every pair, by pair, then day.</summary>
    public static IEnumerable<TieSpell> Of(IEnumerable<AllianceMember> told, Func<AllianceKind, bool> counts) =>
        told.GroupBy(m => m.Alliance, StringComparer.Ordinal)
            .SelectMany(g => Pairs([.. g]))
            .Where(p => p.Span is not null && counts(p.Kind))
            .GroupBy(p => TitleTies.Ordered(p.First.Member, p.Second.Member))
            .OrderBy(g => g.Key.First, StringComparer.Ordinal).ThenBy(g => g.Key.Second, StringComparer.Ordinal)
            .SelectMany(g => Joined(g.Select(p => p.Span!.Value)).Select(s => new TieSpell(g.Key.First, g.Key.Second, s)));

    private static IEnumerable<AlliedPair> Pairs(IReadOnlyList<AllianceMember> members) =>
        from i in Enumerable.Range(0, members.Count)
        from j in Enumerable.Range(i + 1, members.Count - i - 1)
        where members[i].Member != members[j].Member
        select new AlliedPair(members[i], members[j]);

    private static IEnumerable<DateSpan> Joined(IEnumerable<DateSpan> spans)
    {
        DateSpan? last = null;
        foreach (var span in spans.Order(DateSpan.Order))
        {
            if (last is { } open && (open.To is null || span.From is null || span.From <= open.To))
            {
                last = open.To is null || (span.To is { } to && to <= open.To) ? open : open with { To = span.To, ToPrecision = span.ToPrecision };
                continue;
            }

            if (last is { } done)
            {
                yield return done;
            }

            last = span;
        }

        if (last is { } end)
        {
            yield return end;
        }
    }
}
