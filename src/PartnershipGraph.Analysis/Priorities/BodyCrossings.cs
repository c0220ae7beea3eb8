using PartnershipGraph.Analysis.Hedging;
using PartnershipGraph.Domain.Actors;

namespace PartnershipGraph.Analysis.Priorities;

/// <summary>Crosses belonging to a body with tiers.</summary>
internal sealed class BodyCrossings(IReadOnlyList<Actor> others, IReadOnlyDictionary<string, Holding> holdings, int rankCount)
{
    public BodyCrossing Of(string body, IReadOnlySet<string> belongs)
    {
        var (members, rest) = (Holdings(belongs.Contains), Holdings(id => !belongs.Contains(id)));
        var ranks = Enumerable.Range(1, rankCount).Select(r => Tier(FormattableString.Invariant($"{r}"), h => h?.Rank == r));
        return new BodyCrossing(
            body,
            members.Count,
            rest.Count,
            [.. ranks, Tier("other", h => h is { Rank: null }), Tier("any", h => h is not null), Tier("none", h => h is null)]);

        TierMembership Tier(string name, Func<Holding?, bool> isOf)
        {
            var (inside, outside) = (members.Count(isOf), rest.Count(isOf));
            return new TierMembership
            {
                Tier = name,
                Members = inside,
                NonMembers = outside,
                MemberShare = inside + outside == 0 ? IndexValue.Null("nobody holds it") : (double)inside / (inside + outside),
                RiskRatio = members.Count == 0 ? IndexValue.Null("no members")
                    : rest.Count == 0 ? IndexValue.Null("no non-members")
                    : outside == 0 ? IndexValue.Null("no non-member holds it")
                    : (double)inside * rest.Count / ((double)outside * members.Count),
            };
        }
    }

    private List<Holding?> Holdings(Func<string, bool> chosen) =>
        [.. others.Where(a => chosen(a.Id)).Select(a => holdings.GetValueOrDefault(a.Id))];
}
