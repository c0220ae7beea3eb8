using PartnershipGraph.Domain.Alliances;
using PartnershipGraph.Domain.Time;

namespace PartnershipGraph.Storage.Neo4j.Alliances;

/// <summary>The ties that the members of alliances make.</summary>
internal static class AlliedSpells
{
    /// <summary>
    /// Every spell during which two members of one alliance are allied, with the pairs of rows that make it. Rows of one member
    /// that promise differently in one spell make one tie, of the stronger promise.
    /// </summary>
    public static Dictionary<AlliedSpell, List<AlliedPair>> Of(IEnumerable<AllianceMember> members)
    {
        var spells = new Dictionary<(string, string, string, DateOnly?, DateOnly?), (AlliedSpell Spell, List<AlliedPair> Pairs)>();
        foreach (var alliance in members.GroupBy(m => m.Alliance, StringComparer.Ordinal))
        {
            foreach (var (pair, spell) in Pairs([.. alliance.OrderBy(m => m.Member, StringComparer.Ordinal).ThenBy(m => m.Span, DateSpan.Order)]))
            {
                var key = (spell.Alliance, spell.A, spell.B, spell.From, spell.To);
                var (known, pairs) = spells.TryGetValue(key, out var found) ? found : (spell, []);
                pairs.Add(pair);
                spells[key] = (spell.Kind < known.Kind ? spell : known, pairs);
            }
        }

        return spells.Values.ToDictionary(s => s.Spell, s => s.Pairs);
    }

    private static IEnumerable<(AlliedPair Pair, AlliedSpell Spell)> Pairs(List<AllianceMember> rows)
    {
        for (var i = 0; i < rows.Count; i++)
        {
            for (var j = i + 1; j < rows.Count; j++)
            {
                var pair = new AlliedPair(rows[i], rows[j]);
                if (rows[i].Member != rows[j].Member && AlliedSpell.Of(pair) is { } spell)
                {
                    yield return (pair, spell);
                }
            }
        }
    }
}
