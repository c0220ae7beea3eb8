using PartnershipGraph.Analysis.Inflation;
using PartnershipGraph.Domain.Ladders;

namespace PartnershipGraph.Analysis.Tests.Inflation;

/// <summary>Titles spread over the ranks of a ladder.</summary>
internal static class Spread
{
    public static TierDistribution Of(params int[] byRank) =>
        new(new Ladder("L", null, Enumerable.Range(1, byRank.Length).Select(r => new LadderTitle { Rank = new Rank(r), Title = "Title" })), byRank);
}
