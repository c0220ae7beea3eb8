using PartnershipGraph.Domain.Provenance;
using PartnershipGraph.Domain.Time;

namespace PartnershipGraph.Domain.Alliances;

/// <summary>Two members of one alliance; whether their spells meet says <see cref="Span"/>.</summary>
/// <param name="First">One member; of <see cref="InForce"/> the one whose id comes first (ordinal).</param>
/// <param name="Second">The other one.</param>
public sealed record AlliedPair(AllianceMember First, AllianceMember Second)
{
    /// <summary>The alliance's name.</summary>
    public string Alliance => First.Alliance;

    /// <summary>What holds between the two: the weaker promise where they differ.</summary>
    public AllianceKind Kind => (AllianceKind)Math.Max((int)First.Kind, (int)Second.Kind);

    /// <summary>Whether each has promised to defend the other.</summary>
    public bool IsDefensePact => Kind == AllianceKind.Defense;

    /// <summary>When both are members; null where their spells share no day, or the tie between the two was taken away.</summary>
    public DateSpan? Span => IsTakenAway ? null : First.Span.Intersect(Second.Span);

    /// <summary>Whether each of the two rows says that it makes no tie to the other's member.</summary>
    public bool IsTakenAway => First.NotAlliedWith.Contains(Second.Member) && Second.NotAlliedWith.Contains(First.Member);

    /// <summary>How sure the pair is: as sure as the less sure of the two rows.</summary>
    public Confidence Confidence => First.Source.Confidence < Second.Source.Confidence ? First.Source.Confidence : Second.Source.Confidence;

    /// <summary>The sources of the two rows, once where they are the same.</summary>
    public IReadOnlyList<Citation> Sources => First.Source == Second.Source ? [First.Source] : [First.Source, Second.Source];

    /// <summary>Every pair of members whose spells hold the day, by alliance, then ids. A lone member makes none.</summary>
    public static IReadOnlyList<AlliedPair> InForce(IEnumerable<AllianceMember> members, DateOnly day) =>
    [
        .. members.Where(m => m.Span.Holds(day))
            .GroupBy(m => m.Alliance, StringComparer.Ordinal)
            .OrderBy(g => g.Key, StringComparer.Ordinal)
            .SelectMany(Pairs)
            .Where(p => !p.IsTakenAway),
    ];

    /// <summary>The sources of the rows that pairs rest on: each row once, though it makes several pairs; equal rows are two.</summary>
    public static IEnumerable<Citation> RowsOf(IEnumerable<AlliedPair> pairs) =>
        pairs.SelectMany(p => new[] { p.First, p.Second })
            .Distinct(ReferenceEqualityComparer.Instance)
            .OfType<AllianceMember>()
            .Select(m => m.Source);

    private static IEnumerable<AlliedPair> Pairs(IEnumerable<AllianceMember> alliance)
    {
        // A member may stand twice with different promises; the stronger one counts.
        List<AllianceMember> members =
        [
            .. alliance.GroupBy(m => m.Member, StringComparer.Ordinal)
                .Select(Strongest)
                .OrderBy(m => m.Member, StringComparer.Ordinal),
        ];
        for (var i = 0; i < members.Count; i++)
        {
            for (var j = i + 1; j < members.Count; j++)
            {
                yield return new AlliedPair(members[i], members[j]);
            }
        }
    }

    /// <summary>The stronger promise, then the surer row: the order of the file decides nothing.</summary>
    private static AllianceMember Strongest(IEnumerable<AllianceMember> rows) =>
        rows.OrderBy(m => m.Kind)
            .ThenByDescending(m => m.Source.Confidence)
            .ThenBy(m => m.Span.From)
            .ThenBy(m => m.Source.Title, StringComparer.Ordinal)
            .ThenBy(m => m.Source.Url, StringComparer.Ordinal)
            .ThenBy(m => m.Span, DateSpan.Order)
            .First();
}
