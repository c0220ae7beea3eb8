using PartnershipGraph.Domain.Votes;

namespace PartnershipGraph.Analysis.Crises;

/// <summary>How those of one rank of the sponsor's titles voted.</summary>
/// <param name="Rank">The rank on its ladder, 1 = top; null for those without a title.</param>
/// <param name="Ladder">The ladder; null without a title.</param>
/// <param name="Title">The title that stands for the rank; null where none does.</param>
/// <param name="Weight">What the rank weighs; 0 without a title.</param>
/// <param name="Choices">What each chose.</param>
public sealed record TierVotes(int? Rank, string? Ladder, string? Title, double Weight, IReadOnlyList<VoteChoice> Choices)
{
    /// <summary>The share that did not vote yes, 0 to 1; null where nobody has the rank.</summary>
    public double? NotYesShare => Choices.Count == 0 ? null : (double)Choices.Count(c => c != VoteChoice.Yes) / Choices.Count;

    /// <summary>How many chose so.</summary>
    public int Count(VoteChoice choice) => Choices.Count(c => c == choice);
}
