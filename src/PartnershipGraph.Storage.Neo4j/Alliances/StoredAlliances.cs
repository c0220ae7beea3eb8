using PartnershipGraph.Domain.Alliances;

namespace PartnershipGraph.Storage.Neo4j.Alliances;

/// <summary>
/// Brings the rows of alliances and the ties between allies together, as the ties are now: one that was deleted by hand does
/// not come back through the members' rows, and one that was drawn or changed by hand counts as it stands.
/// </summary>
internal static class StoredAlliances
{
    /// <summary>Rows that make exactly the ties that are there.</summary>
    /// <param name="recorded">Rows that an import wrote together with their ties.</param>
    /// <param name="added">Rows that somebody added, for which no tie was drawn.</param>
    /// <param name="drawn">The ties that are there.</param>
    public static IReadOnlyList<AllianceMember> Rows(
        IReadOnlyList<AllianceMember> recorded, IReadOnlyList<AllianceMember> added, IReadOnlyList<DrawnAlliance> drawn)
    {
        var expected = AlliedSpells.Of(recorded);
        var standing = drawn.Select(d => d.Spell).ToHashSet();
        var others = drawn.Where(d => !expected.ContainsKey(d.Spell)).ToList();
        return
        [
            .. Without(recorded, expected, standing),
            .. added,
            .. others.SelectMany(d => Members(d, NameOf(d, others, recorded, added))),
        ];
    }

    /// <summary>The rows, each knowing the ties that it no longer makes; one that makes none any more is gone.</summary>
    private static IEnumerable<AllianceMember> Without(
        IReadOnlyList<AllianceMember> recorded, Dictionary<AlliedSpell, List<AlliedPair>> expected, HashSet<AlliedSpell> standing)
    {
        var gone = new Dictionary<AllianceMember, HashSet<string>>(ReferenceEqualityComparer.Instance);
        var tied = new HashSet<AllianceMember>(ReferenceEqualityComparer.Instance);
        foreach (var (spell, pairs) in expected)
        {
            foreach (var pair in pairs)
            {
                if (standing.Contains(spell))
                {
                    tied.Add(pair.First);
                    tied.Add(pair.Second);
                }
                else
                {
                    Note(pair.First, pair.Second.Member);
                    Note(pair.Second, pair.First.Member);
                }
            }
        }

        return recorded
            .Where(m => tied.Contains(m) || !gone.ContainsKey(m))
            .Select(m => gone.TryGetValue(m, out var members) ? m with { NotAlliedWith = members } : m);

        void Note(AllianceMember row, string other)
        {
            if (!gone.TryGetValue(row, out var members))
            {
                gone[row] = members = new HashSet<string>(StringComparer.Ordinal);
            }

            members.Add(other);
        }
    }

    private static IEnumerable<AllianceMember> Members(DrawnAlliance drawn, string name) =>
    [
        new AllianceMember(name, drawn.Spell.A, drawn.Spell.Kind, drawn.Span, drawn.Source),
        new AllianceMember(name, drawn.Spell.B, drawn.Spell.Kind, drawn.Span, drawn.Source),
    ];

    /// <summary>A tie between two allies does not ally them with the other members: it is an alliance of its own.</summary>
    private static string NameOf(
        DrawnAlliance drawn, List<DrawnAlliance> others, IReadOnlyList<AllianceMember> recorded, IReadOnlyList<AllianceMember> added)
    {
        var (name, a, b) = (drawn.Spell.Alliance, drawn.Spell.A, drawn.Spell.B);
        var isAlone = recorded.Concat(added).All(m => m.Alliance != name)
            && others.All(o => o.Spell.Alliance != name || (o.Spell.A == a && o.Spell.B == b));
        return isAlone ? name : $"{name} ({a}-{b})";
    }
}
