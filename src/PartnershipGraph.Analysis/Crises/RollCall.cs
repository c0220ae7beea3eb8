using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Domain.Provenance;
using PartnershipGraph.Domain.Votes;

namespace PartnershipGraph.Analysis.Crises;

/// <summary>One vote with the choices that are on record.</summary>
/// <param name="Vote">The resolution, as the rows name it.</param>
/// <param name="Date">The first day that its date may mean.</param>
/// <param name="Cast">The choices, by voter (ordinal), each voter once.</param>
/// <param name="Silent">Ids of those that have a choice on record in another vote and none in this one (ordinal).</param>
public sealed record RollCall(string Vote, DateOnly Date, IReadOnlyList<VoteCast> Cast, IReadOnlyList<string> Silent)
{
    /// <summary>Its rows by confidence.</summary>
    public RowCounts Rows => RowCounts.Of(Cast.Select(c => c.Source));

    /// <summary>Whether nobody that votes elsewhere is missing. Of the only vote there is nothing to compare it with, and it counts as complete.</summary>
    public bool IsComplete => Silent.Count == 0;

    /// <summary>Whether more than half of its rows are of low confidence.</summary>
    public bool IsMostlyLow => 2 * Cast.Count(c => c.Source.Confidence == Confidence.Low) > Cast.Count;

    /// <summary>How many chose so.</summary>
    public int Count(VoteChoice choice) => Cast.Count(c => c.Choice == choice);

    /// <summary>What one chose; null where its choice is not on record.</summary>
    public VoteChoice? Of(string voter) => Cast.FirstOrDefault(c => c.Voter == voter)?.Choice;
}
