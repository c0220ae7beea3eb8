using PartnershipGraph.Domain.Alliances;

namespace PartnershipGraph.Storage.Neo4j.Alliances;

/// <summary>Two actors that are allied from one day to another: what one relationship between them says.</summary>
/// <param name="Alliance">The alliance's name.</param>
/// <param name="A">The one whose id comes first (ordinal).</param>
/// <param name="B">The other one.</param>
/// <param name="Kind">What holds between the two.</param>
/// <param name="From">The first day; null: since ever.</param>
/// <param name="To">The first day after; null: in force.</param>
internal sealed record AlliedSpell(string Alliance, string A, string B, AllianceKind Kind, DateOnly? From, DateOnly? To)
{
    /// <summary>The spell of a pair of rows; null where they share no day.</summary>
    public static AlliedSpell? Of(AlliedPair pair)
    {
        if (pair.Span is not { } span)
        {
            return null;
        }

        var (a, b) = string.CompareOrdinal(pair.First.Member, pair.Second.Member) < 0 ? (pair.First, pair.Second) : (pair.Second, pair.First);
        return new AlliedSpell(pair.Alliance, a.Member, b.Member, pair.Kind, span.From, span.To);
    }
}
